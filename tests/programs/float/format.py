"""__format__ of floats."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")


class Sub(float):
    pass


show(lambda: (format(1.5), format(1.0, ""), format(1e20, ""), format(1e16, ""), format(nan, ""), format(-inf, "")))
show(lambda: (format(1.0, "f"), format(1.5, ".0f"), format(2.5, ".0f"), format(0.5, ".0f"), format(2.5, "#.0f"), format(1e300, "f"), format(1e-300, "f"), format(1 / 3, ".20f"), format(0.1, ".60f")))
show(lambda: (format(1.0, "e"), format(12345.678, ".3e"), format(12345.678, ".0e"), format(12345.678, "#.0e"), format(0.0, "e"), format(-0.0, "e"), format(5e-324, ".5e"), format(1e100, "E"), format(9.9999, ".2e")))
show(lambda: (format(1.0, "g"), format(123456.0, "g"), format(1234567.0, "g"), format(0.0001, "g"), format(0.00001, "g"), format(1234.5, ".3g"), format(1.0, "#g"), format(0.0, "g"), format(1e10, ".15g"), format(123.0, "#.3g"), format(100000.0, ".0g"), format(1e100, "G"), format(0.1, ".20g")))
show(lambda: (format(1.0, ".3"), format(1234.5, ".3"), format(100.0, ".3"), format(1000.0, ".3"), format(99.99, ".3"), format(999.9, ".3"), format(1e16, ".17"), format(1e15, ".16"), format(123456.0, ".6"), format(1234567.0, ".7"), format(1.0, ".0"), format(0.00001, ".2"), format(0.0001234, ".2"), format(1.0, "#"), format(1.0, "#.3")))
show(lambda: (format(0.5, "%"), format(0.12345, ".1%"), format(1.0, "%"), format(inf, "%"), format(-0.001, ".0%"), format(1e306, "%"), format(12.5, "#.0%"), format(1234.5, ",.1%")))
show(lambda: (format(nan, "f"), format(inf, "F"), format(-inf, "e"), format(nan, "G"), format(inf, "+"), format(nan, "+"), format(nan, " "), format(inf, "010"), format(-inf, "010"), format(nan, "<6"), format(inf, ".3f"), format(inf, "08,.2f")))
show(lambda: (format(1.5, "+"), format(-1.5, "+"), format(1.5, " "), format(-0.0, "+"), format(-0.0, "f"), format(0.0, "+.1f")))
show(lambda: (format(-0.0, "z"), format(-0.0, "z.1f"), format(-0.001, "z.1f"), format(-0.001, ".1f"), format(-1.5, "z.1f"), format(-0.0001, "z.2e"), format(-0.0, "z+.1f"), format(-1e-10, "zg"), format(-1e-10, "z.3%")))
show(lambda: (format(1.5, "10"), format(1.5, "<10"), format(1.5, "^10"), format(1.5, "=10"), format(-1.5, "=10"), format(-1.5, "010"), format(1.5, "*^11.3f"), format(-1.5, "+010.2f"), format(1.5, "0<8")))
show(lambda: (format(1234567.891, ","), format(1234567.891, "_"), format(1234567.891, ",.2f"), format(1234567.891, "_.1e"), format(1e20, ","), format(1e15, ","), format(-1234567.5, "020,.1f"), format(1234.5, "010,.1f"), format(1234.5, "09,.1f"), format(0.5, "08,"), format(123.0, ",g"), format(1e6, ",g"), format(1e5, ",g")))
show(lambda: (format(1.5, "n"), format(1234567.0, "n"), format(1e10, "n"), format(1.5, "010n")))
show(lambda: format(3.0, "c"))
show(lambda: format(3.0, "d"))
show(lambda: format(3.0, "x"))
show(lambda: format(3.0, "s"))
show(lambda: format(3.0, ",n"))
show(lambda: format(3.0, "_n"))
show(lambda: format(3.0, ".f"))
show(lambda: format(3.0, "10."))
show(lambda: format(3.0, ".9999999999f"))
show(lambda: format(3.0, ".99999999999999999999f"))
show(lambda: format(3.0, "ff"))
show(lambda: format(3.0, ",_f"))
show(lambda: format(3.0, "q"))
show(lambda: format(3.0, 1))
show(lambda: (len(format(3.0, ".3000f")), len(format(1e308, ".1000f")), format(1e308, ".1000f")[-5:], len(format(0.1, ".2000e")), format(0.1, ".2000g")))
show(lambda: f"{3.14159:.2f} {2.5:>8.3f} {1e-7} {0.1 + 0.2:.17g} {1 / 3!r:.5} {12.0}")
show(lambda: "{0:.3f} {0:e} {0:g} {0}".format(1234.5678))
show(lambda: [f"{x / 16:.2f}" for x in range(0, 33)])
show(lambda: [f"{10.0 ** e:g}" for e in range(-8, 20)])
show(lambda: [f"{10.0 ** e}" for e in range(-8, 20)])
show(lambda: [format(1.2345678 * 10 ** e, ".3g") for e in range(-8, 9)])
show(lambda: (format(Sub(1.5), ""), format(Sub(1.5), ".2f"), str(Sub(1.5))))
