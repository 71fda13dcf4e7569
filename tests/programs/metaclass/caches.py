# Classes used as receivers while they and their metaclasses change.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class M(type):
    def meth(c): return "M.meth"
    tag = "M.tag"
    @property
    def prop(c): return "M.prop"
class A(metaclass=M):
    k = 1
    @classmethod
    def cm(c): return ("cm", c.__name__)
    @staticmethod
    def sm(): return "sm"
    def f(self): return "f"
class B(A): pass
def use(c):
    out = []
    for n in ("meth", "tag", "prop", "k", "cm", "sm"):
        try: v = getattr(c, n)
        except AttributeError as e: v = str(e)
        out.append(v() if callable(v) else v)
    try: direct = (c.meth(), c.tag, c.prop, c.k, c.cm(), c.sm())
    except (AttributeError, TypeError) as e: direct = str(e)
    direct = [getattr(d, "__name__", d) for d in direct]
    return out if direct == out else (out, direct)
def show(label):
    for _ in range(2): r = use(A), use(B)
    print(label, r)
show("start")
A.meth = lambda: "A.meth"; show("meth on A"); B.meth = classmethod(lambda c: "B.meth " + c.__name__); show("meth on B"); del A.meth; show("off A"); del B.meth; show("off B")
M.meth = lambda c: "M.meth2"; show("meth in M"); A.tag = "A.tag"; show("tag on A"); M.tag = property(lambda c: "data tag"); show("tag data"); del M.tag; show("tag gone"); del A.tag; show("no tag"); M.tag = 1; show("tag back")
M.prop = "plain"; show("prop plain"); A.prop = "A.prop"; show("prop on A"); del A.prop
A.k = 2; show("k"); B.k = property(lambda s: 1); print(type(B.k).__name__); del B.k; B.k = 3; show("B.k"); del B.k; del A.k; show("no k"); A.k = lambda: "callable k"; show("k callable")
A.cm = staticmethod(lambda: "now static"); show("cm static"); A.sm = classmethod(lambda c: "now class " + c.__name__); show("sm class")
class M2(M):
    def meth(c): return "M2.meth"
A.__class__ = M2; show("metaclass switched"); M2.tag = "M2.tag"; show("M2.tag"); A.__class__ = M; show("back")
M.__getattr__ = lambda c, n: "ga " + n; print(A.zz, B.yy); del M.__getattr__; attempt("no ga", lambda: A.zz)
M.__getattribute__ = lambda c, n: "gab " + n; print(A.k, A.cm, B.meth); del M.__getattribute__; show("gab gone")
class Z:
    k = "Z"; sm = staticmethod(lambda: "Z.sm")
    meth = tag = prop = None
    cm = classmethod(lambda c: "Z.cm")
B.__bases__ = (Z, A) if False else (A, type("Late", (A,), {}))[:1]; show("bases")
class N0(type): pass
def mixed(objs): return [o.k for o in objs]
class P(metaclass=N0): k = "P class"
p = P(); p2 = P(); p2.k = "own"
for _ in range(3): print(mixed([P, p, p2, P]))
P.k = "changed"; print(mixed([P, p, p2])); P.__class__ = M; print(mixed([P, p])); del P.k; attempt("deleted", lambda: mixed([P])); M.k = "from meta"; print(mixed([P])); attempt("inst", lambda: mixed([p]))
f = A.f; print(f(A()), A.f is f, A().f()); A.f = lambda s: "f2"; print(A.f(A()), A().f(), f(None))
for t in (int, str, A, list, dict, M, type): print(t.__name__, type.mro(t)[0] is t, end=" ")
print()
