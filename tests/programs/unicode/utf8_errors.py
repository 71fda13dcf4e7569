"""UTF-8 that is wrong in each way, under each error handler."""
data = [b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2a", b"\xe0\x80\x80", b"\xe0\xa0", b"\xe0\xa0a", b"\xe2\x82", b"\xe2\x28\xa1", b"\xed\xa0\x80",
        b"\xed\xbf\xbf", b"\xef\xbf", b"\xf0\x80\x80\x80", b"\xf0\x90\x80", b"\xf0\x90", b"\xf0\x90\x80a", b"\xf0\x28\x8c\xbc", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80",
        b"\xf8\x88\x80\x80\x80", b"\xfe", b"\xff", b"ok\xffok", b"\xe2\x82\xac\xe2\x82", b"a\xf0\x9f\x98\x80\x80b"]
for item in data:
    for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
        try:
            print(item, errors, ascii(item.decode("utf-8", errors)))
        except UnicodeDecodeError as error:
            print(item, errors, error, error.start, error.end, error.reason, error.encoding, error.object)
print(ascii(b"\xff\xfe".decode("utf-8", "surrogateescape")), b"a\xffb".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
