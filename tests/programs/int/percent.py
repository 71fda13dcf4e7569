"""printf-style formatting of ints."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class HasInt:
    def __int__(self): return 42


class HasIndex:
    def __index__(self): return 43


class Raises:
    def __int__(self): raise KeyError("no")


show(lambda: "%d %i %u" % (1, -2, 3))
show(lambda: "%5d|%-5d|%05d|%+d|% d|%+05d|%-05d|% 05d" % (42, 42, 42, 42, 42, 42, 42, 42))
show(lambda: "%5d|%-5d|%05d|%+d|% d" % (-42, -42, -42, -42, -42))
show(lambda: "%.3d|%.5d|%8.5d|%-8.5d|%08.5d|%+.5d" % (7, -7, 7, 7, 7, 7))
show(lambda: "%x %X %o" % (255, 255, 255))
show(lambda: "%#x %#X %#o" % (255, 255, 255))
show(lambda: "%x %#x %#o" % (-255, -255, -8))
show(lambda: "%8x|%-8x|%08x|%#010x|%#-10x|%.5x|%#.5x|%#12.5x|%#012.5x" % ((255,) * 9))
show(lambda: "%d" % 1.9)
show(lambda: "%d" % -1.9)
show(lambda: "%d" % True)
show(lambda: "%d" % 10 ** 30)
show(lambda: "%d" % (10 ** 30))
show(lambda: "%x" % (10 ** 30))
show(lambda: "%020d" % (-10 ** 15))
show(lambda: "%*d|%-*d|%.*d" % (5, 42, 5, 42, 4, 42))
show(lambda: "%*d" % (-5, 42))
show(lambda: "%c%c" % (65, "b"))
show(lambda: "%d" % "a")
show(lambda: "%x" % 1.5)
show(lambda: "%o" % "a")
show(lambda: "%d" % None)
show(lambda: "%d" % 3j)
show(lambda: "%d" % float("inf"))
show(lambda: "%d" % float("nan"))
show(lambda: "%x" % None)
show(lambda: "%d" % HasInt())
show(lambda: "%x" % HasInt())
show(lambda: "%d" % HasIndex())
show(lambda: "%x" % HasIndex())
show(lambda: "%d" % Raises())
show(lambda: "%c" % 1.5)
show(lambda: "%c" % -1)
show(lambda: "%c" % (1 << 30))
show(lambda: "%c" % "ab")
show(lambda: "%5c|%-5c|" % (65, 66))
show(lambda: "%ld %hd %Ld" % (1, 2, 3))
show(lambda: b"%d %x %5d|" % (1, 255, 3))
show(lambda: b"%d" % "a")
show(lambda: b"%x" % 1.5)
