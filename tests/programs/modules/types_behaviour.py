# types: the names, dynamic classes, SimpleNamespace, DynamicClassAttribute.
import types
from types import *


def f(): pass
def g(): yield


for name, value in (("FunctionType", f), ("LambdaType", lambda: 0), ("GeneratorType", g()), ("CodeType", f.__code__),
                    ("BuiltinFunctionType", len), ("BuiltinMethodType", [].append), ("ModuleType", types),
                    ("NoneType", None), ("EllipsisType", ...), ("NotImplementedType", NotImplemented), ("MappingProxyType", int.__dict__), ("UnionType", int | str),
                    ("GenericAlias", list[int]), ("SimpleNamespace", SimpleNamespace(a=1)),
                    ("WrapperDescriptorType", object.__init__), ("MethodWrapperType", object().__str__),
                    ("MethodDescriptorType", str.join), ("ClassMethodDescriptorType", dict.__dict__["fromkeys"])):
    print(name, getattr(types, name).__name__, isinstance(value, getattr(types, name)))

C = new_class("C", (), {}, lambda ns: ns.update(x=1, m=lambda self: self.x))
print(C.__name__, C().m(), len(C.__mro__))


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return {"prepared": (name, kw)}

    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        cls.kw = kw


D = new_class("D", (C,), {"metaclass": Meta, "flag": 1})
print(type(D).__name__, D.prepared, D.kw, D.x)
print(prepare_class("E", (D,), {"flag": 2})[0].__name__, resolve_bases((int, list[int])))
E = new_class("E", (list[int],))
print(E.__bases__, E.__orig_bases__)
try:
    new_class("F", (D, new_class("G", (), {"metaclass": type("M2", (type,), {})})))
except TypeError as e:
    print(e)
ns = SimpleNamespace(a=1, b="x")
ns.c = ns.a + 1
print(ns, ns == SimpleNamespace(a=1, b="x", c=2))


class Dyn:
    @DynamicClassAttribute
    def value(self):
        "doc"
        return 5

    @value.setter
    def value(self, v):
        print("set", v)


d = Dyn()
print(d.value)
d.value = 3
try:
    Dyn.value
except AttributeError as e:
    print("hidden")
m = MappingProxyType({"a": 1})
print(m["a"], m)
try:
    m["b"] = 1
except TypeError as e:
    print(e)
mod = ModuleType("made", "doc")
mod.x = 1
print(mod, mod.__doc__, mod.x)
print(MethodType(lambda self, y: (self, y), 1)(2))
