# global, nonlocal, class scopes and comprehension scopes across levels.
ns = {}
exec('''
x = "module"
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x = "c"
            def d():
                global x
                x = "d"
                return x
            return d(), x
        return c(), x
    return b(), x
print(a(), x)
class K:
    x = "class"
    y = x + "!"
    def m(self): return x
    z = [x for _ in range(1)]
    class Inner:
        w = x
    l = lambda self: x
    def __init__(self, x=x): self.x = x
print(K.y, K().m(), K.z, K.Inner.w, K().l(), K().x)
def f():
    x = "f"
    class L:
        y = x
        x = "L"
        z = x
        def g(self): return x
    return L.y, L.z, L().g()
try:
    print(f())
except NameError as e:
    print(e)
def h(p):
    class M:
        nonlocal p
        p = "rebound"
        q = p
    return p, M.q, hasattr(M, "p")
print(h("start"))
def gen_scope():
    n = 3
    g = (n * i for i in range(n))
    n = 10
    return list(g)
print(gen_scope())
def comp():
    return [(i, j, k) for i in range(2) for j in range(i + 1) for k in [i + j] if k], [lambda: i for i in range(2)][0]()
print(comp())
def walrus():
    total = 0
    r = [total := total + v for v in range(5)]
    return r, total
print(walrus())
def deleted():
    v = 1
    def inner(): return v
    del v
    try: return inner()
    except NameError as e: return str(e)
print(deleted())
def conditional(flag):
    if flag: w = 1
    try: return w
    except UnboundLocalError as e: return str(e)
print(conditional(True), conditional(False))
def loops():
    for i in []: pass
    try: i
    except UnboundLocalError as e: print(e)
    for i in range(3): pass
    return i
print(loops())
def handler():
    e = "before"
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as err: return "gone"
print(handler())
print(sorted(n for n in globals() if len(n) == 1), (lambda: sorted(locals()))())
def args(a, *b, c, **d): return locals()
print(args(1, 2, c=3, e=4))
class Private:
    __secret = 1
    def __hidden(self): return self.__secret
    def show(self, __arg=5): return self.__hidden(), __arg, [n for n in dir(self) if "Private" in n]
print(Private().show())
''', ns)
