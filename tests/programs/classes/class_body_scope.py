# Scopes of class bodies: globals, enclosing functions, comprehensions, nesting.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
x = "global"
class A:
    y = x
    x = "class"
    z = x
    def f(self): return x
    l = [x for _ in range(1)]
    try: l2 = [y2 for y2 in (x, y)]
    except NameError as e: l2 = str(e)
    m = (lambda: x)()
    class B: w = x
    def g(self, d=x): return d
print(A.y, A.z, A().f(), A.l, A.l2, A.m, A.B.w, A().g())
def outer():
    v = "enclosing"
    class C:
        a = v
        b = v
        def f(self): return v
    class D:
        global gl
        gl = "set by class"
        def f(self): nonlocal v; v = "changed"; return v
    return C.a, C.b, C().f(), D().f(), C().f(), hasattr(D, "gl")
print(outer(), gl)
def unbound():
    class C:
        print(q)
        q = 1
attempt("unbound", unbound)
class E:
    n = 0
    for n in range(3): pass
    while n < 10: n += 4
    if n > 5: big = True
    else: small = True
    try: raise ValueError("in body")
    except ValueError as err: caught = str(err)
    with __import__("contextlib").suppress(KeyError): raise KeyError
    del_me = 1; del del_me
    import math as m
    from math import pi
    a, *b = 1, 2, 3
    (c := 5)
    assert c == 5
print(E.n, E.big, hasattr(E, "small"), E.caught, hasattr(E, "err"), hasattr(E, "del_me"), E.m.__name__, E.pi > 3, E.a, E.b, E.c)
class F:
    locals()["dyn"] = 7
    here = sorted(k for k in locals() if not k.startswith("__"))
    name = __qualname__
    mod = __module__
print(F.dyn, F.here, F.name, F.mod)
class G:
    __x = 1
    def get(self): return self.__x
    def _G__y(self): return "y"
    def call(self): return self.__y()
    class __H: v = __name__
    def h(self): return self.__H.v
print(G().get(), G().call(), G._G__x, G().h(), G._G__H.__name__); attempt("mangled", lambda: G().__x)
def err():
    class H: 1 / 0
attempt("error in body", err)
def ret():
    class I:
        def __init__(self): return
        def gen(self): yield from (1, 2)
    return list(I().gen())
print(ret()); counter = 0
def bump():
    global counter; counter += 1; return counter
classes = []
for i in range(3):
    class J:
        n = bump(); i = i
        def get(self): return self.n, i
    classes.append(J)
print([k().get() for k in classes], classes[0] is classes[1], J.__name__)
def factory(base, **attrs):
    class K(base): locals().update(attrs)
    return K
k = factory(list, tag=1, size=property(len)); print(k([1, 2]).size, k.tag, k.__qualname__)
class L:
    def a(): return "called in body"
    r = a()
    b = staticmethod(a)
print(L.r, L.b(), L.a()); attempt("inst", lambda: L().a())
