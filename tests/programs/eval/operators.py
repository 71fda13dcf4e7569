# Operators and special methods of interpreted classes, and the order of evaluation.
ns = {}
exec('''
log = []
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V({self.n})"
for op in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    exec(f"def f(self, o): log.append('{op}'); return V(('{op}', self.n, getattr(o, 'n', o)))\\nV.__{op}__ = f")
    exec(f"def r(self, o): return V(('r{op}', self.n, o))\\nV.__r{op}__ = r")
class I(V):
    def __iadd__(self, o):
        self.n += o
        return self
    def __neg__(self): return I(-self.n)
    def __invert__(self): return "inverted"
    def __lt__(self, o): return self.n < o.n
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __bool__(self): return self.n != 0
    def __len__(self): return self.n
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): log.append(("set", k, v))
    def __delitem__(self, k): log.append(("del", k))
    def __contains__(self, k): return k == self.n
    def __call__(self, *a, **k): return a, k
    def __iter__(self): return iter(range(self.n))
    def __enter__(self): log.append("enter"); return self
    def __exit__(self, *a): log.append("exit"); return True
    def __format__(self, spec): return f"<{spec}>"
    def __index__(self): return self.n
    def __getattr__(self, name):
        if name.startswith("dyn"): return name
        raise AttributeError(name)
''', ns)
V, I = ns["V"], ns["I"]
for op in "+ - * / // % ** << >> & | ^ @".split():
    print(eval(f"V(1) {op} V(2), V(1) {op} 3, 4 {op} V(5)", ns))
i = I(3)
d = {"i": i, "j": I(3), "I": I}
exec("i += 4; k = i", d)
print(i.n, d["k"] is i, eval("-i", d), eval("~i", d), eval("i < I(9), I(9) > i, i == j, i != j, not i, bool(I(0))", d))
print(eval("i[1], i[1:2], i[::3], i[..., 1], 7 in i, 8 not in i, i(1, a=2), [*i], len(i)", d))
exec("i[5] = 6; del i[7]\nwith i as w: raise ValueError\nx = w.dyn_x", d)
print(ns["log"][-4:], d["x"], eval("f'{i:spec} {i!r:>6}'", d), eval("[10, 20, 30, 40][I(2)]", d), eval("range(I(3))", d))
try:
    eval("i.other", d)
except AttributeError as e:
    print(e)
for source in "V(1) < V(2)", "-V(1)", "V(1)[0]", "V(1)()", "len(V(1))", "1 + None", "'a' * 'b'", "[] + ()", "{} | 1", "{1} - [1]", "1 @ 2", "not_a.x", "5()", "5[0]", "None.x", "for_ in 3", "x in 5", "*5,", "{**5}", "print(*5)", "print(**5)", "a, b = 1", "a, b = 1, 2, 3", "[a, *b] = []":
    try:
        exec(source, {"V": V})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
order = []
def note(x, value=None):
    order.append(x)
    return value if value is not None else x
exec("note(1) + note(2) * note(3)\nnote('a') < note('b') < note('c')\n{note('k'): note('v')}\n[note(0), note(1)][note(0)]\nnote('f', lambda *a, **k: 0)(note('x'), *note('s', [1]), y=note('y'), **note('d', {}))\nt = [0]\nt[note(0)] = note('right')\nt[note(0)] += note('more')\nx = note(5) if note('') else note(6)\nnote(0) or note(1) and note(2)")
print(order)
