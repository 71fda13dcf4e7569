# float.hex and float.fromhex: forms, limits, rounding and errors.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e308, 5e-324, 2.2250738585072014e-308, 1e-310, float("inf"), float("-inf"), float("nan"), 3.14159, 2.0**-1022, 2.0**1023):
    print(x.hex())
    if x == x:
        print(float.fromhex(x.hex()) == x)
for text in ("0x1p0", "1", "0x.8", "0x8.", "1.8p1", "0X1.8P+3", "-0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.00000000000001p-1075", "0x1p1024", "0x1.fffffffffffff8p1023",
             "0x1.fffffffffffff7p1023", "inf", "-INF", "infinity", "+Infinity", "nan", "-nan", "NAN", " 0x1p3 ", "\t1\n", "", " ", "0x", "0x.", "0x.p1", "p1", "0x1p", "0x1p+", "1e5",
             "0x1g", "1 2", "0x1p1.5", "--1", "+-1", "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999", "infin", "0x1_0", "0x1.8000000000000000000001",
             "0x1.00000000000008", "0x1.00000000000018", "0x1.000000000000080000001", "0x" + "f" * 300, "0x0." + "0" * 300 + "1", "1\0", "\u0661", "0x1.p", "0x1.", ".", "x1"):
    attempt(float.fromhex, text)
attempt(float.fromhex)
attempt(float.fromhex, 5)
attempt(float.fromhex, b"0x1")
attempt(float.fromhex, None)
attempt((1.0).hex, 1)


class F(float):
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls, x)


print(type(F.fromhex("0x1p1")), F(2.5).hex(), type(F(2.5).hex()))
for a, b in ((0.5, None), (1e22, None), (5e-324, None), (-0.0, None), (float("inf"), None), (float("nan"), None), (3, None), (2**70, None)):
    attempt(a.as_integer_ratio)
for x in (1.0, 1.5, float("inf"), float("nan"), -0.0, 1e300):
    print(x.is_integer(), end=" ")
print()
for text in ("1_000.5", "1__0", "_1", "1_", "1e1_0", "1_e5", " 12 ", "\u0661\u0662.5", "1e", "1e+", ".e1", "0x1", "inf", "+nan", "iNfInItY", "infinit", "1.2.3", "", "1e400", "-1e400", "1e-400",
             "12\n", "1\x00", "\u20071\u2007", "9" * 400, "0." + "0" * 400 + "1"):
    attempt(float, text)
    attempt(float, text.encode())
for value in (None, [], (), {}, b"1.5", bytearray(b"2.5"), memoryview(b"3.5"), 1j, 10**400, -10**400, "1" * 5, object):
    attempt(float, value)
attempt(float, x=1)
attempt(float, 1, 2)
attempt(float.__getformat__, "double")
attempt(float.__getformat__, "float")
attempt(float.__getformat__, "int")
