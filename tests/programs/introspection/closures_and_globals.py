"""Names resolved late: globals replaced, builtins shadowed, closures over loops, class scopes, exec-free tricks."""
import builtins
def uses(): return helper(), len([1])
def helper(): return "first"
print(uses())
def helper(): return "second"
print(uses())
helper = lambda: "third"
print(uses())
globals()["helper"] = lambda: "fourth"
print(uses())
len = lambda x: "shadowed"
print(uses())
del len
print(uses())
builtins.brand_new = 42
print(brand_new)
del builtins.brand_new
try: brand_new
except NameError as e: print(e)
old = builtins.len
builtins.len = lambda x: "patched"
try: print(uses(), len("abc"))
finally: builtins.len = old
print(uses())
del helper
try: uses()
except NameError as e: print(e)
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    def get(): return n
    def reset(): nonlocal n; del n
    return inc, get, reset
inc, get, reset = counter()
print(inc(), inc(), get()); reset()
try: get()
except NameError as e: print(type(e).__name__, e)
class C:
    v = "class"
    def m(self): return v
    l = [v for _ in range(1)]
    try: k = [v for _ in range(1) if v]
    except NameError as e: print(e)
v = "global"
print(C().m(), C.l)
def f(v="param"):
    class D:
        w = v
        def g(self): return v
    v = "rebound"
    return D.w, D().g()
print(f())
def deep():
    x = 1
    def a():
        def b():
            def c(): return x
            return c
        return b
    x = 2
    return a()()()
print(deep())
def default_eval(a=[]): a.append(1); return a
print(default_eval(), default_eval(), default_eval.__defaults__)
fs = [lambda i=i: i for i in range(3)] + [lambda: i2 for i2 in range(3)]
print([q() for q in fs])
x = 10
def unbound():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
unbound()
def free_unbound():
    def g(): return later
    try: g()
    except NameError as e: print(e)
    later = 1
    return g()
print(free_unbound())
print((lambda: (lambda: x)())(), [(lambda: y)() for y in range(2)], {k: (lambda: k)() for k in "ab"})
