"""repr, str and format of complex numbers."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

inf = float("inf")
nan = float("nan")
show(lambda: (0j, 1j, -1j, 1 + 0j, 1 - 0j, -1 - 1j, 1.5 + 2.5j, 1e20 + 1e-20j, 1e16j, 1e15 + 1e15j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0)))
show(lambda: (complex(nan, nan), complex(inf, -inf), complex(0, nan), complex(0, inf), complex(nan, 0), complex(-inf, 1)))
show(lambda: (str(1 + 2j), repr(1.5j), f"{1 + 2j}", "%s %r" % (1j, 1 + 1j), "{}".format(1j)))
show(lambda: (format(1 + 2j, ""), format(1j, ""), format(1 + 2j, "f"), format(1 + 2j, ".2f"), format(1 + 2j, "e"), format(1 + 2j, "g"), format(1 + 2j, ".3"), format(1j, ".3"), format(1j, "f"), format(1 + 2j, "n"), format(1 + 2j, "G"), format(1 + 2j, "#g"), format(1 + 2j, "#")))
show(lambda: (format(1 + 2j, "20"), format(1 + 2j, "<20"), format(1 + 2j, ">20"), format(1 + 2j, "^20"), format(1 + 2j, "*^20.2f"), format(1j, "10"), format(1 + 2j, "+"), format(1 + 2j, " "), format(1 - 2j, "+.1f"), format(1j, "+")))
show(lambda: (format(1234567.5 + 7654321j, ","), format(1234567.5 + 7654321j, ",.2f"), format(1234567.5 + 7654321j, "_.1f"), format(complex(nan, inf), ".3f"), format(complex(-0.0, -0.0), "z.1f"), format(complex(-0.0, 1), ""), format(complex(-0.0, -0.0), "f")))
show(lambda: format(1 + 2j, "05"))
show(lambda: format(1 + 2j, "=20"))
show(lambda: format(1 + 2j, "0=20"))
show(lambda: format(1 + 2j, "%"))
show(lambda: format(1 + 2j, "d"))
show(lambda: format(1 + 2j, "s"))
show(lambda: format(1 + 2j, "x"))
show(lambda: format(1 + 2j, ",n"))
show(lambda: format(1 + 2j, "."))
show(lambda: format(1 + 2j, "ff"))
show(lambda: format(1 + 2j, ".9999999999f"))
show(lambda: format(1j, 1))
show(lambda: "%d" % 1j)
show(lambda: "%f" % 1j)
show(lambda: ([1j, 2 + 1j], (1j,), {1j: 2}))
