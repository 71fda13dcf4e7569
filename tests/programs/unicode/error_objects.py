"""UnicodeError objects made by codecs and by hand."""
for compute in [lambda: "aé".encode("ascii"), lambda: b"a\xff".decode("ascii"), lambda: "\ud800x".encode(), lambda: b"\xff".decode()]:
    try:
        compute()
    except UnicodeError as error:
        print(type(error).__name__, error.encoding, error.object, error.start, error.end, error.reason, error.args, str(error), isinstance(error, ValueError))
e = UnicodeEncodeError("enc", "aé€", 1, 3, "why")
print(e, repr(e))
e.end = 2
print(e)
d = UnicodeDecodeError("dec", b"a\xff\xfe", 1, 2, "because")
print(d, repr(d))
d.start, d.end, d.reason = 0, 3, "other"
print(d)
t = UnicodeTranslateError("aé", 1, 2, "tr")
print(t, repr(t))
try:
    b"\xe9".decode("utf-8")
except UnicodeDecodeError as error:
    try:
        raise ValueError("second") from error
    except ValueError as second:
        print(repr(second.__cause__), second)
raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "final words")
