class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted([k for k in ns if not k.startswith("__"])), kw)
        cls = super().__new__(mcls, name, bases, ns)
        cls.tag = kw.get("tag")
        return cls
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)
    def __getattr__(cls, name): return "meta " + name
    def hello(cls): return "hello " + cls.__name__
    @property
    def prop(cls): return "prop of " + cls.__name__
    def __len__(cls): return 42
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter("meta")
    def __getitem__(cls, k): return (cls.__name__, k)
    def __repr__(cls): return f"<{cls.__name__}>"
class A(metaclass=Meta, tag="t"):
    x = 1
    def f(self): pass
class B(A): pass
print(A.tag, B.tag, type(A), type(B), A.hello(), A.prop, len(A), 1 in A, list(B), A["k"], A, A.nothing)
a = B()
print(type(a))
try:
    a.hello
except AttributeError as e:
    print(e)
class Meta2(type): pass
class C(metaclass=Meta2): pass
def conflict():
    class D(A, C): pass
try:
    conflict()
except TypeError as e:
    print(e)
class Prep(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 5}
    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, dict(ns))
    def __init__(cls, *a, **kw): pass
class P(metaclass=Prep, z=1):
    y = injected + 1
print(P.injected, P.y)
def maker(name, bases, ns):
    return (name, bases, sorted([k for k in ns]))
class Fake(metaclass=maker):
    a = 1
print(Fake)
class BadPrep(type):
    @classmethod
    def __prepare__(mcls, name, bases): return 5
try:
    class X(metaclass=BadPrep): pass
except TypeError as e:
    print(e)
X = type("X", (A,), {"y": 2})
print(X.y, X.x, type(X), X.__name__)
class Kw(metaclass=type): pass
print(type(Kw))
try:
    class Y(object, unexpected=1): pass
except TypeError as e:
    print(e)
print(isinstance(A, Meta), isinstance(A, type), issubclass(Meta, type))
