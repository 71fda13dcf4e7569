# UnicodeEncodeError and its siblings
def attempt(f):
    try:
        e = f()
        print(repr(e), "|", e)
    except BaseException as x:
        print(type(x).__name__, x)


attempt(lambda: UnicodeDecodeError("utf-8", b"abc", 0, 1, "bad"))
attempt(lambda: UnicodeDecodeError("utf-8", b"abc", 0, 2, "bad"))
attempt(lambda: UnicodeDecodeError("utf-8", bytearray(b"abc"), 1, 2, "bad"))
attempt(lambda: UnicodeEncodeError("ascii", "\xe9\u1234\U00012345", 0, 1, "r"))
attempt(lambda: UnicodeEncodeError("ascii", "\xe9\u1234\U00012345", 1, 2, "r"))
attempt(lambda: UnicodeEncodeError("ascii", "\xe9\u1234\U00012345", 2, 3, "r"))
attempt(lambda: UnicodeEncodeError("ascii", "\xe9\u1234\U00012345", 0, 3, "r"))
attempt(lambda: UnicodeTranslateError("\xe9\u1234", 0, 1, "r"))
attempt(lambda: UnicodeTranslateError("\xe9\u1234", 0, 2, "r"))
attempt(lambda: UnicodeDecodeError(1))
attempt(lambda: UnicodeDecodeError("a", "b", 1, 2, "c"))
attempt(lambda: UnicodeDecodeError("a", b"b", "q", 2, "c"))
attempt(lambda: UnicodeDecodeError(1, b"b", 1, 2, "c"))
attempt(lambda: UnicodeEncodeError("a", "b", 1, 2, 3))
attempt(lambda: UnicodeEncodeError("a", "b", 1, 2))
attempt(lambda: UnicodeTranslateError("b", 1, 2))
attempt(lambda: UnicodeDecodeError(x=1))
e = UnicodeDecodeError("utf-8", b"abc", 0, 1, "bad")
print(e.encoding, e.object, e.start, e.end, e.reason)
e.start = 2
e.end = 3
e.reason = "other"
print(e)
try:
    e.start = "a"
except TypeError as x:
    print(x)


class Mine(UnicodeDecodeError):
    pass


attempt(lambda: Mine("utf-8", b"abc", 0, 1, "bad"))
