# int(), float(), round(), divmod() and pow() of odd values and texts.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


for text in ("0", "-0", "+5", " 7 ", "1_000", "_1", "1_", "1__0", "0x1F", "0b11", "0o17", "017", "00", "1e3", "1.0", "", " ", "-", "+-1", "- 1", "\n5\t", "5\x00", "\u0665", "\u00b2", "1 2", "0x", "0b2", "z", "Z", "9" * 30, "\ud800", "1\u200b"):
    for base in (None, 0, 2, 8, 10, 16, 36):
        try:
            print(ascii(text), base, int(text) if base is None else int(text, base))
        except Exception as error:
            print(ascii(text), base, type(error).__name__, ascii(str(error)))
for args in ((5, 10), (5.5, 10), (b"11", 2), (bytearray(b"7"), 8), (memoryview(b"7"),), ("7", 1), ("7", 37), ("7", -2), ("7", 2**70), ("7", 2.0), ("7", None), (None,), ([],), ("7", "8"), (), (1j,), (float("nan"),), (float("inf"),), (1e20,), (-2.9,)):
    attempt(int, *args)
attempt(int, x=5)
attempt(int, "5", base=8)
attempt(int, base=8)
attempt(int, "5", x=8)
attempt(int, b"\xff")
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, 1e300, 5e-324, float("nan"), float("inf"), 12345, -12355, 10**25, True, 2**53 + 1.0):
    for n in ((), (None,), (0,), (1,), (2,), (-1,), (-2,), (-400,), (400,), (2**70,), ("x",), (1.0,)):
        try:
            print(x, n, repr(round(x, *n)))
        except Exception as error:
            print(x, n, type(error).__name__, error)
attempt(round)
attempt(round, "x")
attempt(round, 1j)
attempt(round, 2.5, ndigits=0)
attempt(round, number=2.5)
attempt(round, 1, 2, 3)
VALUES = [0, 1, -1, 7, -7, 3.5, -3.5, 0.0, -0.0, float("inf"), float("-inf"), float("nan"), 10**20, -10**20, True, "x", None, 2**63, -2**63]
for a in VALUES:
    for b in VALUES:
        for f in (divmod, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a / b, pow if not (abs_big := False) else pow):
            if f is pow and isinstance(a, int) and isinstance(b, int) and abs(b) > 100:
                continue
            try:
                print(a, b, repr(f(a, b))[:60])
            except Exception as error:
                print(a, b, type(error).__name__, error)
for args in ((2, 10, 7), (2, -1, 7), (2, -1, 4), (0, 0, 1), (2, 3, -5), (-2, 3, 5), (2, 3, 0), (10**30, 10**30, 10**9 + 7), (2, 10, 1), (3, -2, -7), (2, 3, True), (2, 3, None), (2.0, 3, 5), (2, 3.0, 5), ("a", 1, 2), (2, 0, 1)):
    attempt(pow, *args)
attempt(pow, base=2, exp=3, mod=5)
attempt(pow, 2, exp=3)
attempt(pow, 2)
attempt(sum, [1, 2.5, True])
attempt(sum, ["a", "b"], "")
attempt(sum, [b"a"], b"")
attempt(sum, [bytearray(b"a")], bytearray())
attempt(sum, [[1], [2]], [])
attempt(sum, [1, "a"])
attempt(sum, 5)
attempt(sum, [1], start=5)
attempt(sum, iterable=[1])
attempt(sum, [], None)
attempt(sum, [0.1] * 10)
attempt(sum, [1e100, 1, -1e100])
attempt(sum, [2**62, 2**62, 0.5])
for f in (min, max):
    for args, keywords in (((), {}), ((1,), {}), (([],), {}), (([], ), {"default": 5}), ((1, 2), {"default": 5}), ((1, "a"), {}), (([3, 1, 2],), {"key": lambda x: -x}), (("b", "a"), {"key": None}), (([1, 2],), {"key": 5}), ((1, 2), {"bad": 1}),
                           (([float("nan"), 1],), {}), ((1, 1.0, True), {}), (({"b": 1, "a": 2},), {}), ((iter([]),), {"default": None}), (([1], [0, 5]), {})):
        attempt(f, *args, **keywords)
for f in (bin, oct, hex, chr, ord, abs, ascii, hash, len, id):
    for value in (0, -5, 2**70, 1.5, "a", "ab", b"a", None, [], True, 0x110000, -1, "\U0001f600", bytearray(b"x")):
        try:
            result = f(value)
        except Exception as error:
            print(f.__name__, repr(value), type(error).__name__, error)
        else:
            print(f.__name__, repr(value), ascii(result) if f not in (hash, id) or isinstance(value, (int, float)) and f is hash else type(result).__name__)
