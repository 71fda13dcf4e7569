# Random classes with random special methods; every pair of their instances through every operator.
state = 4242
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
binary = ["add", "sub", "mul", "and", "pow", "mod", "floordiv", "lshift", "matmul"]
compare = ["lt", "le", "eq", "ne", "gt", "ge"]
log = []
def method(cls, name, result):
    def f(self, *args):
        log.append(f"{cls}.{name}")
        if name == "getitem" and isinstance(args[0], int) and args[0] > 2: raise IndexError(args[0])
        return NotImplemented if result == 0 else f"{cls}.{name}"
    return f
classes = [object, int, str, list, float]
made = []
for i in range(12):
    name = f"C{i}"
    base = (made + [object, int, str, list])[rnd(len(made) + 4)]
    ns = {}
    for op in binary:
        for prefix in ("", "r", "i"):
            r = rnd(6)
            if r < 2: ns[f"__{prefix}{op}__"] = method(name, prefix + op, r)
    for op in compare:
        r = rnd(5)
        if r < 2: ns[f"__{op}__"] = method(name, op, r)
    for op in ("neg", "pos", "invert", "abs"):
        if rnd(3) == 0: ns[f"__{op}__"] = method(name, op, 1)
    if rnd(4) == 0: ns["__getitem__"] = method(name, "getitem", 1)
    if rnd(4) == 0: ns["__contains__"] = method(name, "contains", 1)
    if rnd(4) == 0: ns["__len__"] = lambda self: log.append("len") or 3
    if rnd(4) == 0: ns["__call__"] = method(name, "call", 1)
    ns["__repr__"] = lambda self: type(self).__name__
    made.append(type(name, (base,), ns))
values = [c() for c in made] + [1, 1.5, "s", [2], None]
fns = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "&": lambda a, b: a & b, "**": lambda a, b: a ** b,
    "//": lambda a, b: a // b, "<<": lambda a, b: a << b, "@": lambda a, b: a @ b,
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b, ">": lambda a, b: a > b,
    "in": lambda a, b: a in b, "[]": lambda a, b: a[b],
}
def iadd(a, b): a += b; return a
def isub(a, b): a -= b; return a
def imul(a, b): a *= b; return a
def ipow(a, b): a **= b; return a
fns.update({"+=": iadd, "-=": isub, "*=": imul, "**=": ipow})
for symbol, f in fns.items():
    for a in values:
        for b in values:
            if isinstance(a, list): a = type(a)([2])
            log.clear()
            try:
                result = repr(f(a, b))
            except (TypeError, ZeroDivisionError, ValueError, IndexError) as e:
                result = f"{type(e).__name__}: {e}"
            print(a, symbol, b, result, " ".join(log))
for v in values:
    for f in (lambda v: -v, lambda v: +v, lambda v: ~v, abs, len, bool, lambda v: v(), lambda v: iter(v) and "iter", hash):
        log.clear()
        try:
            result = repr(f(v)) if f is not hash else isinstance(f(v), int)
        except TypeError as e:
            result = str(e)
        print(v, result, " ".join(log))
