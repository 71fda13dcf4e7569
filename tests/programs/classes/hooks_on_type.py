class Meta(type):
    def __getattribute__(cls, name):
        if name == "computed": return "meta computed"
        return super().__getattribute__(name)
    def __setattr__(cls, name, value):
        print("class set", name)
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        print("class del", name)
        super().__delattr__(name)
    def __dir__(cls): return ["one", "two"]
    def __eq__(cls, other): return "meta eq"
    def __hash__(cls): return 1
    def __lt__(cls, other): return "meta lt"
    def __add__(cls, other): return ("meta add", other)
    def __bool__(cls): return False
    def __str__(cls): return "str of " + cls.__name__
class A(metaclass=Meta):
    x = 1
A.y = 2
print(A.computed, A.x, A.y, dir(A), A == 1, A < 1, A + 1, bool(A), str(A))
del A.y
print(hasattr(A, "y"), hasattr(A(), "computed"))
print(A().__class__.computed)
class Registry(type):
    classes = {}
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Registry.classes[name] = cls
    def __contains__(cls, o): return isinstance(o, cls)
    @classmethod
    def lookup(mcls, n): return mcls.classes[n]
class R1(metaclass=Registry): pass
class R2(R1): pass
print(sorted(Registry.classes), Registry.lookup("R2") is R2, R2() in R1, R1() in R2)
class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class S(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)
class Final(type):
    def __new__(m, n, b, d):
        for base in b:
            if isinstance(base, Final): raise TypeError(f"{base.__name__} is final")
        return super().__new__(m, n, b, d)
class F(metaclass=Final): pass
try:
    class G(F): pass
except TypeError as e:
    print(e)
print(type("Dyn", (R1,), {}).__class__.__name__, "Dyn" in Registry.classes)
class NoCell(type):
    def __new__(m, n, b, d):
        return super().__new__(m, n, b, {k: v for k, v in d.items() if k != "__classcell__"})
try:
    class H(metaclass=NoCell):
        def f(self): return super().f()
except RuntimeError as e:
    print(str(e)[:40])
