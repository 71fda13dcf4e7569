# super() where it is unusual, and where it fails.
def attempt(label, f, *args):
    try:
        print(label, f(*args))
    except BaseException as e:
        print(label, type(e).__name__, e)

class Base:
    x = "Base.x"
    def name(self): return "Base.name"
    @classmethod
    def make(cls): return ("Base.make", cls.__name__)
    @staticmethod
    def util(n): return ("Base.util", n)
    @property
    def prop(self): return "Base.prop"

class Child(Base):
    x = "Child.x"
    def name(self): return "Child>" + super().name()
    def nested(self):
        def inner(self_):
            return super().name()
        return inner(self)
    def nested_no_args(self):
        def inner():
            return super().name()
        return inner()
    def nested_closure(self):
        def inner(other):
            return super(Child, self).name(), super(__class__, self).x
        return inner(None)
    def lambda_(self): return (lambda s: super().name())(self)
    def genexp(self): return list(super().name() for _ in range(2))
    def listcomp(self): return [super().name() for _ in range(2)]
    def listcomp_first(self): return [c for c in super().name()[:2]]
    def setcomp(self): return {super().x for _ in range(1)}
    def dictcomp(self): return {1: super().x for _ in range(1)}
    def comp_two_arg(self): return [super(Child, self).name() for _ in range(2)]
    @classmethod
    def make(cls): return ("Child", super().make())
    @staticmethod
    def util(n): return super().util(n)
    @staticmethod
    def util_class(cls): return super().make()
    @property
    def prop(self): return "Child>" + super().prop
    def deleted(self):
        del self
        return super().name()
    def rebound(self):
        self = 3
        return super().name()
    def rebound_same(self):
        self = Child()
        return super().name()
    def varargs(*args): return super().name()
    def kwonly(*, self): return super().name()
    def cls_delete(self):
        nonlocal __class__
        del __class__
        return super().name()
    def as_object(self):
        s = super()
        return s.name(), s.x, s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is self
    def setting(self):
        super().fresh = 5
        return self.fresh
    def missing(self): return super().nothing
    def dunder(self): return super().__class__ is super
    def captured(self):
        return (lambda: super(Child, self).name())() , [lambda: self for _ in range(1)][0]() is self

c = Child()
attempt("name", c.name)
attempt("nested", c.nested)
attempt("nested_no_args", c.nested_no_args)
attempt("nested_closure", c.nested_closure)
attempt("lambda", c.lambda_)
attempt("genexp", c.genexp)
attempt("listcomp", c.listcomp)
attempt("listcomp_first", c.listcomp_first)
attempt("setcomp", c.setcomp)
attempt("dictcomp", c.dictcomp)
attempt("comp_two_arg", c.comp_two_arg)
attempt("make", Child.make)
attempt("util", Child.util, 3)
attempt("util cls", Child.util, Child)
attempt("util instance", Child.util, Base)
attempt("util_class", Child.util_class, Child)
attempt("prop", lambda: c.prop)
attempt("deleted", c.deleted)
attempt("rebound", c.rebound)
attempt("rebound_same", c.rebound_same)
attempt("varargs", c.varargs)
attempt("kwonly", lambda: Child.kwonly(self=c))
attempt("as_object", c.as_object)
attempt("setting", c.setting)
attempt("missing", c.missing)
attempt("dunder", c.dunder)
attempt("captured", c.captured)
attempt("cls_delete", c.cls_delete)
attempt("after cls_delete", c.name)

def outside(self): return super().name()
attempt("outside", outside, c)
def outside_none(): return super()
attempt("outside_none", outside_none)
attempt("module level", lambda: super())
attempt("wrong self", Child.name, 3)
attempt("unrelated", Child.name, Base())
attempt("super(1)", lambda: super(1))
attempt("super(1, 2)", lambda: super(1, 2))
attempt("super(int, 'a')", lambda: super(int, "a"))
attempt("super(kw)", lambda: super(type=int))
attempt("unbound", lambda: super(Child).x)
attempt("unbound repr", lambda: repr(super(Child)))
attempt("unbound get", lambda: super(Child).__get__(c).name())
attempt("unbound get class", lambda: super(Child).__get__(None, Child))
attempt("unbound get other", lambda: super(Child).__get__(5))
print(repr(super(Child, Child)), repr(super(Child, c)))

class Late:
    def f(self): return __class__
    def g(self): return super().__init__()
print(Late().f(), Late().g())
Other = Late
del Late
print(Other().f())
class Proxy:
    def __init__(self, target): self.target = target
    @property
    def __class__(self): return type(self.target)
    def __getattr__(self, name): return getattr(self.target, name)
attempt("proxy", Child.name, Proxy(c))
class SuperSub(super):
    def __getattr__(self, name): return "no " + name
attempt("subclass of super", lambda: (SuperSub(Child, c).name(), SuperSub(Child, c).zzz))
import sys
def shadowed():
    class super:
        def __init__(self, *a): self.a = a
    class X:
        def f(self): return super().a
    return X().f()
attempt("shadowed", shadowed)
