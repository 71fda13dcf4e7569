"""hex and fromhex."""

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


show(lambda: ((1.5).hex(), (-1.5).hex(), (0.0).hex(), (-0.0).hex(), (0.1).hex(), (1e300).hex(), (5e-324).hex(), (2.2250738585072014e-308).hex(), (1.7976931348623157e308).hex(), inf.hex(), (-inf).hex(), nan.hex()))
show(lambda: (float.fromhex("0x1.8p3"), float.fromhex("1.8"), float.fromhex("0x1p-1074"), float.fromhex("-0x.8p1"), float.fromhex("0x10"), float.fromhex("ff"), float.fromhex(" 0x1P+2 "), float.fromhex("0X1.p0"), float.fromhex("+1p0")))
show(lambda: (float.fromhex("inf"), float.fromhex("-Infinity"), float.fromhex("nan"), float.fromhex("+NAN")))
show(lambda: (float.fromhex("0x0.8p-1074"), float.fromhex("0x0.9p-1074"), float.fromhex("0x1.8p-1075"), float.fromhex("-0x.1p-1074"), float.fromhex("0x1.00000000000008p0"), float.fromhex("0x1.00000000000018p0"), float.fromhex("0x1.000000000000081p0"), float.fromhex("0x0p99999"), float.fromhex("1p-99999")))
show(lambda: float.fromhex(""))
show(lambda: float.fromhex("0x"))
show(lambda: float.fromhex("0x.p1"))
show(lambda: float.fromhex("1p"))
show(lambda: float.fromhex("1e5g"))
show(lambda: float.fromhex("0x1.8p3 x"))
show(lambda: float.fromhex("1p5000"))
show(lambda: float.fromhex("-1p5000"))
show(lambda: float.fromhex("f" * 300))
show(lambda: float.fromhex("0x1.fffffffffffff8p1023"))
show(lambda: float.fromhex("0x1.fffffffffffff7fp1023"))
show(lambda: float.fromhex("infinit"))
show(lambda: float.fromhex(1))
show(lambda: float.fromhex("\u0661"))
show(lambda: (Sub.fromhex("0x2"), type(Sub.fromhex("0x2"))))
show(lambda: [float.fromhex(x.hex()) == x for x in (0.1, 1e-310, 123.456, 1e200)])
show(lambda: (float.__getformat__("double"), float.__getformat__("float")))
show(lambda: float.__getformat__("x"))
show(lambda: float.__getformat__(1))
show(lambda: ((1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.25).as_integer_ratio(), (0.0).as_integer_ratio(), (1e22).as_integer_ratio(), (5e-324).as_integer_ratio()[0], (1e300).as_integer_ratio()[1], (-0.0).as_integer_ratio()))
show(lambda: inf.as_integer_ratio())
show(lambda: nan.as_integer_ratio())
