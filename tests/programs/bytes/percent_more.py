"""bytes % values."""


class HasBytes:
    def __bytes__(self):
        return b"obj"


print(b"%s %b %a %r" % (b"x", bytearray(b"y"), "é", "é"), b"%5s|%-5s|%.2s|" % (b"ab", b"cd", b"efg"), b"%d %5d %-5d| %05d %+d % d" % (1, 2, 3, 4, 5, 6))
print(b"%x %X %#x %o %#o" % (255, 255, 255, 8, 8), b"%f %.2f %e %g %G" % (1.5, 2.345, 12345.678, 1e10, 1e-10), b"%c%c%c" % (65, b"B", bytearray(b"C")), b"%%", b"%5%" % () if False else b"", b"%s" % HasBytes())
print(b"%(a)s %(b)d" % {b"a": b"x", b"b": 5}, bytearray(b"%d-%s") % (1, b"z"), type(bytearray(b"%d") % 1), b"%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), b"plain" % (), b"plain" % {}, b"%s" % memoryview(b"mv"), b"\xff%s\xfe" % b"\xfd")
for left, right in [(b"%d", "a"), (b"%s", "a"), (b"%b", 1), (b"%c", 256), (b"%c", -1), (b"%c", b"ab"), (b"%c", "a"), (b"%y", 1), (b"%", 1), (b"%d %d", 1), (b"%d", (1, 2)), (b"%(a)s", 1), (b"%(a)s", {}), (b"%(a", {}), (b"x", 1), (b"x", b"y"), (b"%x", 1.5), (b"%f", b"1"), (b"%s", None)]:
    try:
        print(left % right)
    except Exception as error:
        print(left, right, type(error).__name__, error)
