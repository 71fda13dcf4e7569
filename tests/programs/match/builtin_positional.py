"""Builtins that take one positional pattern, and those that take none."""
def f(x):
    match x:
        case bool(True): return "true"
        case bytearray(b"x"): return "bytearray"
        case bytes(b"b"): return "bytes"
        case dict({"k": v}): return "dict", v
        case float(1.5): return "1.5"
        case frozenset(s) if len(s) == 1: return "one", list(s)
        case int(n) if n > 100: return "big", n
        case list([x]): return "list1", x
        case set(s): return "set", sorted(s)
        case str("s" | "t" as c): return "str", c
        case tuple((a, b)): return "pair", a, b
        case complex(real=1.0): return "c1"
        case int(): return "int"
    return "none"
class L(list): pass
class D(dict): pass
class S(str): pass
class I(int): pass
class Fl(float): pass
for x in (True, False, bytearray(b"x"), b"b", {"k": 1}, D(k=2), 1.5, Fl(1.5), frozenset({1}), frozenset(), 101, I(500), [1], L([2]), [1, 2], {1, 2}, "s", S("t"), "u", (1, 2), 1+2j, 3):
    print(repr(x), f(x))
for cls in (complex, object, range, slice, type, memoryview, BaseException, enumerate):
    try:
        match 1 if cls is not object else 1:
            case cls(1): print("matched", cls)
            case _: print("no", cls.__name__)
    except TypeError as e: print(e)
for v in (1, "x"):
    try:
        match v:
            case int(1, 2): print("?")
            case int(real=1, imag=0): print("real")
            case _: print("rest")
    except TypeError as e: print(e)
