"""_json.make_scanner and scanstring: values, places, hooks and every error."""
import _json
import json
from decimal import Decimal

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "pos", ""), getattr(e, "lineno", ""), getattr(e, "colno", ""))

GOOD = ['1', '-1', '0', '-0', '12345678901234567890123', '-999999999999999999', '1000000000000000000', '1.5', '-0.0', '1e5', '1E+5', '1e-7',
        '1.25e300', '1e400', '-1e400', 'NaN', 'Infinity', '-Infinity', 'null', 'true', 'false', '""', '"abc"', '[]', '{}', '[1]', ' [ 1 , 2 ] ',
        '{"a":1}', ' { "a" : [ ] , "b" : { } } ', '[[[[]]]]', '"\\n\\t\\r\\b\\f\\"\\\\\\/"', '"\\u0041\\u00e9\\u20ac\\ud83d\\ude00"', '"\\ud83d"',
        '"\\ude00\\ud83d"', '"\\ud83d\\u0041"', '"\x7f"', '"é€😀"', '["é", "€", "😀", 1, 2.5, {"é": 1, "€": 2, "😀": 3}]', '{"a": 1, "a": 2}',
        '{"k1":1,"k2":2,"k1x":3,"":4,"' + 'long' * 30 + '":5}', '0.1e1', '123456789012345678', '-1234567890123456789', '1' * 400]
for text in GOOD:
    show(json.loads, text)
BAD = ['', ' ', '[', ']', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', '{a:1}', "{'a':1}", '{1:1}',
       '"', '"abc', '"\\', '"\\q"', '"\\u12"', '"\\u123', '"\\u1234', '"\\uzzzz"', '"\\ud800\\u12"', '"\n"', '"\t"', '"\x00"', 'nul', 'tru', 'N', 'Na',
       'Inf', '-', '-I', '-Infinit', '+1', '01', '1.', '.5', '1e', '1e+', '1.e5', '1 2', '[] x', '{"a":1]', '[1}', '\ufeff[]', "['a']", '[,1]', '{,}',
       'é', '"é', '["é" 1]', '{"€":}', '[1,\n2,\n3 4]', '--1', '0x10', '[nul]', '{"a":nul}']
for text in BAD:
    show(json.loads, text)
for text in ('"\n\t"', '"a\x00b"', '"\x1f€"'):
    show(json.loads, text, strict=False)
show(json.loads, '1' * 5000)

# Hooks.
show(json.loads, '{"a": {"b": 1}, "c": [{}]}', object_hook=lambda d: sorted(d.items()))
show(json.loads, '{"a": {"b": 1}, "a": 2}', object_pairs_hook=lambda p: p)
show(json.loads, '[1, 1.5, 1e3, NaN, -Infinity, Infinity]', parse_int=lambda s: "i" + s, parse_float=lambda s: "f" + s, parse_constant=lambda s: "c" + s)
show(json.loads, '[1.1, 2.50]', parse_float=Decimal)
def fail(*args):
    raise KeyError("hook")
for name in ("object_hook", "object_pairs_hook", "parse_int", "parse_float", "parse_constant"):
    show(json.loads, '{"a": [1, 1.5, NaN]}', **{name: fail})
class Boom(int):
    pass
print(type(json.loads("5", parse_int=Boom)))

# The types themselves.
scanner = _json.make_scanner(json.JSONDecoder())
print(_json.make_scanner, type(scanner), scanner.strict, scanner.object_hook, scanner.parse_float, scanner.parse_int)
show(scanner, '[1, 2] tail', 0)
show(scanner, '[1, 2] tail', 4)
show(scanner, string="12", idx=1)
show(scanner, "12", 5)
show(scanner, "12", -1)
show(scanner, "x", 0)
show(scanner, 1, 2)
show(scanner, "12")
show(scanner)
show(scanner, "1", 2, 3)
show(scanner, "1", index=0)
show(scanner, "1", "a")
show(_json.make_scanner)
show(_json.make_scanner, 1)
show(setattr, scanner, "strict", 1)
show(_json.scanstring, 'abc" rest', 0)
show(_json.scanstring, 'x"a\\u0062c" rest', 2)
show(_json.scanstring, 'abc', 0)
show(_json.scanstring, 'abc', 3)
show(_json.scanstring, 'abc', 4)
show(_json.scanstring, 'abc', -1)
show(_json.scanstring, b'abc', 0)
show(_json.scanstring, 'a\nb"', 0)
show(_json.scanstring, 'a\nb"', 0, False)
show(_json.scanstring, 'a')
show(_json.scanstring, 'a', 0, True, 1)

# Depth.
def deep(text, end, n):
    try:
        json.loads(text * n + end * n)
        print("no error")
    except RecursionError as e:
        print("RecursionError", str(e)[:32])
deep("[", "]", 100)
deep("[", "]", 1000000)
deep('{"a":', "}", 1000000)
