# Wrong calls of every method of str: counts, types and keywords, and the exact text of each error.
VALUES = [None, 1, "x", b"y", [1], 2.5, {}, object, -1, (1, 2)]
PAIRS = [(1, 1), ("x", 1), (1, "x"), (None, None), ("x", "x"), (b"y", 1), (b"y", b"z"), ([1], 2), (2.5, 2.5), (0, 5), (b"", "x")]
MORE = [(1, 1, 1), ("x", "y", "z"), (b"x", b"y", b"z"), ("x", 1, "z"), ("x", None, None), (1, 2, 3, 4), (None,) * 5, ("x",) * 6]
KEYWORDS = [((), {"bad": 1}), ((1,), {"bad": 1}), (("x", "y"), {"bad": 1, "worse": 2}), ((), {"bad": 1, "worse": 2})]
PLAIN = (int, float, str, bytes, bool, tuple, list, complex, bytearray, dict, range, type(None))
# Without texts of their own, or that give what differs from run to run.
SKIPPED = ["__class__", "__dir__", "__doc__", "__getnewargs__", "__getstate__", "__hash__", "__init_subclass__", "__new__", "__reduce__", "__reduce_ex__", "__setstate__", "__sizeof__", "__subclasshook__"]


def shown(value):
    if isinstance(value, (set, frozenset)):
        return sorted(map(repr, value))
    if isinstance(value, PLAIN) and " at 0x" not in repr(value):
        return repr(value)[:80]
    return "<" + type(value).__name__ + ">"


def call(label, make, name, args, keywords):
    try:
        result = shown(getattr(make(), name)(*args, **keywords))
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    print(label, name, args, keywords, result.partition(" at 0x")[0] if isinstance(result, str) else result)


def probe(label, make):
    for name in sorted(dir(make())):
        if name in SKIPPED or not callable(getattr(make(), name)):
            continue
        for args in [(), *((value,) for value in VALUES), *PAIRS, *MORE]:
            call(label, make, name, args, {})
        for args, keywords in KEYWORDS:
            call(label, make, name, args, keywords)


probe("str", lambda: "axbx")
