# Expressions of every kind, from strings that the compiler does not know.
values = {"a": 7, "b": 3, "s": "text", "l": [1, 2, 3], "d": {"k": 1}, "f": 2.5, "none": None}
sources = """
a + b
a - b * 2
a / b
a // b
a % b
-a
+a
~a
a ** b
2 ** 100
a << 3 | b & 1 ^ 5
a < b
a <= b < 10
1 < a < 10 < 5
a == 7 and b
a == 8 or none
not a
a is a
none is None
a in l
b in l
4 not in l
s[1]
s[1:3]
l[::-1]
l[-1]
d["k"]
s.upper()
s.replace("t", "T")
f"{a} {b!r} {s:>8} {f:.2f} {a=}"
f"{'nested ' + f'{a}'}"
"%s-%d" % (s, a)
(a, b)
(a,)
()
[a, b, *l]
{a, b}
{**d, "x": a}
[x * a for x in l if x > 1]
{x: x ** 2 for x in l}
{x % 2 for x in l}
sum(x for x in l)
[(x, y) for x in l for y in l if x < y]
(lambda x, y=2: x * y)(a)
(lambda *args, **kw: (args, kw))(1, 2, z=3)
a if b > 5 else "small"
max(l, key=lambda x: -x)
sorted(d.items())
print("side effect")
[i for i in range(3)][1]
(y := a + 1) * 2
"abc" "def"
b"bytes" + b"\\x00"
1e308 * 10
1j * 1j
0x1F + 0o17 + 0b11 + 1_000
...
True + True
len(s) * [0]
isinstance(a, int)
type(f).__name__
"\\N{BULLET}\\u00e9\\t"
r"\\n"
""".strip().split("\n")
for source in sources:
    try:
        print(source, "->", repr(eval(source, dict(values))))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
print(eval("  \t1 + 1"), eval("(1 +\n 2)"), eval("3 # comment"), eval("4\n\n"))
print(eval(b"1 + 2"), eval(bytearray(b"'b'")), eval(memoryview(b"[0]")))
