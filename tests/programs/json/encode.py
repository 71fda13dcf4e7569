"""_json.make_encoder and the encoders of strings: every kind of object, separators, circles, errors."""
import _json
import json
from collections import OrderedDict, defaultdict
from enum import Enum, IntEnum

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

class Int(int):
    def __repr__(self): return "never"
class Float(float):
    def __repr__(self): return "never"
class Str(str):
    pass
class List(list):
    pass
class Color(IntEnum):
    RED = 1
class Text(str, Enum):
    A = "a"

inf = float("inf")
VALUES = [None, True, False, 0, -1, 2 ** 62, -2 ** 62, 2 ** 63, 10 ** 50, 0.0, -0.0, 1.5, 1e300, 1e-7, inf, -inf, float("nan"), "", "abc", 'q"b\\s/',
          "\b\f\n\r\t\x00\x1f\x7f", "é", "€", "😀", "\ud800", "a" * 30 + "é", "12345678\n", "1234567\n", [], (), {}, [1], (1, 2), [[], [[]], {}],
          {"a": 1}, {"a": [1, {"b": None}]}, {1: 2, 1.5: 3, True: 4, None: 5, inf: 6}, {"é": "é"}, Int(5), Float(2.5), Str("s"), List([1]), Color.RED,
          Text.A, {Color.RED: 1, Text.A: 2, Str("x"): 3}, OrderedDict([("b", 1), ("a", 2)]), defaultdict(int, {"z": 1}), [1, 2.5, "x", None, True]]
for value in VALUES:
    show(json.dumps, value)
    show(json.dumps, value, ensure_ascii=False)
    show(json.dumps, value, separators=(",", ":"))
    show(json.dumps, value, indent=2)
show(json.dumps, {"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True)
show(json.dumps, {"b": 1, 2: 1}, sort_keys=True)
show(json.dumps, {(1,): 1, "a": 2, (3,): 1, "b": 3}, skipkeys=True)
show(json.dumps, {(1,): 1}, skipkeys=True)
show(json.dumps, {(1,): 1})
show(json.dumps, {b"x": 1})
show(json.dumps, inf, allow_nan=False)
show(json.dumps, [1, -inf], allow_nan=False)
show(json.dumps, {float("nan"): 1}, allow_nan=False)
show(json.dumps, 10 ** 5000)
show(json.dumps, object())
show(json.dumps, {1, 2})
show(json.dumps, b"x")
show(json.dumps, [1j], default=lambda z: [z.real, z.imag])
show(json.dumps, {"a": {1, 2, 3}}, default=sorted)
def fail(value):
    raise KeyError("default")
show(json.dumps, [object()], default=fail)
show(json.dumps, object(), default=lambda v: v)
a = []
a.append(a)
show(json.dumps, a)
b = {}
b["x"] = [b]
show(json.dumps, b)
c = [1]
show(json.dumps, [c, c, {"c": c}])
def deep(check):
    value = []
    for i in range(100000):
        value = [value]
    try:
        json.dumps(value, check_circular=check)
        print("no error")
    except RecursionError as e:
        print("RecursionError", str(e)[:32])
deep(True)
deep(False)

# What changes while it is written.
class Shrinks(list):
    pass
def default_of(target):
    def default(value):
        target.clear()
        return "gone"
    return default
items = [1, object(), 2, 3]
show(json.dumps, items, default=default_of(items))
pairs = {"a": 1, "b": object(), "c": 3}
show(json.dumps, pairs, default=default_of(pairs))
class Items(dict):
    def items(self):
        return [("x", 1), ["bad"]]
show(json.dumps, Items(a=1))
class More(dict):
    def items(self):
        return iter([("x", 1), ("y", 2)])
show(json.dumps, More(a=1))
show(json.dumps, More())

# The type itself.
encoder = _json.make_encoder({}, str, _json.encode_basestring, None, ":", ",", False, False, True)
print(_json.make_encoder, type(encoder), encoder.markers, encoder.default, encoder.indent, encoder.key_separator, encoder.item_separator,
      encoder.sort_keys, encoder.skipkeys)
show(encoder, [1, "a", {"b": 1.5}], 0)
show(encoder, obj=[object], _current_indent_level=0)
show(encoder)
show(encoder, 1)
show(encoder, 1, 2, 3)
show(encoder, 1, "a")
show(encoder, 1, 2, level=3)
show(encoder, 1, level=3)
show(_json.make_encoder)
show(_json.make_encoder, 1, 2, 3, 4, ":", ",", 7, 8, 9)
show(_json.make_encoder, None, 2, 3, 4, 5, ",", 7, 8, 9)
show(_json.make_encoder, None, 2, 3, 4, ":", None, 7, 8, 9)
show(_json.make_encoder(None, str, lambda s: 3, None, ":", ",", False, False, True), "a", 0)
show(_json.make_encoder(None, str, lambda s: "<" + s + ">", None, ":", ",", False, False, True), {"a": ["b"]}, 0)
for function in (_json.encode_basestring, _json.encode_basestring_ascii):
    for value in ("", "a", 'a"b', "é\x7f", "\u2028", "x" * 100 + "\n", Str("sub"), 1, b"", None):
        show(function, value)
    show(function)
    show(function, "a", "b")
