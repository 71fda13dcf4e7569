# Targets of every kind.
ns = {}
exec('''
a = b = c = [1]
print(a is b is c)
(a, b), [c, *d] = (1, 2), "xyz"
print(a, b, c, d)
*e, f = range(4)
print(e, f)
g, = [5]
[h] = (6,)
print(g, h)
class O: pass
o = O()
o.x = o.y = 1
o.x += 5
o.lst = [1, 2, 3]
o.lst[0], o.lst[1:] = "first", ["rest"]
print(o.x, o.y, o.lst)
d = {}
d["a"], d["b"] = d, 2
print(d["b"], d["a"] is d)
i = 0
i, lst = 1, [0, 0]
lst[i] = i = 5
print(i) if 0 else None
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]
print(x)
for o.attr in range(3): pass
print(o.attr)
for k, (v, w) in {"p": (1, 2)}.items(): print(k, v, w)
with open("/dev/null") as o.file: print(o.file.name)
n = 10
n -= 3; n *= 2; n //= 4; n **= 3; n %= 10; n <<= 2; n |= 1; n ^= 3; n &= 15; n >>= 1
print(n)
n /= 2
print(n)
s = "a"
s += "b" * 3
l = l2 = [1]
l += [2]
print(s, l2)
t = (1,)
t += (2,)
print(t)
try:
    t[0] += 1
except TypeError as err:
    print(err)
if (m := 5) > 3: print(m)
print([y := 1, y ** 2], (z := y + 1), z)
while (q := n) and n > 1: n -= 1
print(q, n)
del a, (b, c), x[0], d["a"], o.x
print(x, d, hasattr(o, "x"))
u: int
v: "str" = "annotated"
o.w: list = []
print(v, __annotations__)
def f():
    global new
    new = "global from f"
    local: int = 3
    return local
f()
print(new)
''', ns)
for source in "a, b = 1, 2, 3", "a, *b, c = [1]", "x = y", "[a, b] = 5", "(a, (b, c)) = 1, 2", "a += 1", "del a", "a.b = 1", "a[0] = 1", "for x, y in [1]: pass":
    try:
        exec(source, {})
    except Exception as e:
        print(source, "->", type(e).__name__, e)
