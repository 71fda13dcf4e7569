"""printf-style formatting of floats."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")


class HasFloat:
    def __float__(self): return 4.5


class Bad:
    def __float__(self): return "x"


show(lambda: "%f %e %g %F %E %G" % ((1234.5678,) * 6))
show(lambda: "%.0f %.0f %.0f %#.0f %.1f %.10f" % (0.5, 1.5, 2.5, 2.5, 0.05, 0.1))
show(lambda: "%10.3f|%-10.3f|%010.3f|%+.2f|% .2f|%+10.2f|%-+10.2f|% 010.2f" % ((3.14159,) * 8))
show(lambda: "%10.3f|%-10.3f|%010.3f|%+.2f" % ((-3.14159,) * 4))
show(lambda: "%f %F %e %G %5.1f %05f %-6f|%+f % f" % (nan, nan, inf, -inf, inf, inf, nan, inf, inf))
show(lambda: "%g %g %g %g %g %#g" % (100000, 1e6, 1e-4, 1e-5, 0, 1))
show(lambda: "%.3g %.10g %.0g %#.3g %.20g" % (1234.5, 1234.5, 1234.5, 1, 0.1))
show(lambda: "%e %.0e %#.0e %.3E" % (0, 12345, 12345, 1e-10))
show(lambda: "%*.*f|%-*.*f|" % (8, 2, 1.5, 8, 2, 1.5))
show(lambda: "%.50f" % 0.1)
show(lambda: "%d %i" % (1.9, -1.9))
show(lambda: "%s %r" % (1.5, 1e20))
show(lambda: ("%f" % 5, "%f" % True, "%f" % 10 ** 2, "%g" % (10 ** 20)))
show(lambda: "%f" % (10 ** 400))
show(lambda: "%f" % "a")
show(lambda: "%f" % None)
show(lambda: "%e" % 1j)
show(lambda: "%g" % HasFloat())
show(lambda: "%f" % Bad())
show(lambda: "%5.1%|" % ())
show(lambda: b"%f %.2e %g" % (1.5, 1.5, 1.5))
show(lambda: b"%f" % "a")
