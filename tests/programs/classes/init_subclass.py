class Plugin:
    registry = []
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugin_name = name or cls.__name__
        Plugin.registry.append(cls)
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(A): pass
print([(c.__name__, c.plugin_name) for c in Plugin.registry])
try:
    class D(Plugin, bad=1): pass
except TypeError as e:
    print(e)
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        return (self.name, obj is None, owner.__name__)
class Model:
    a = Field()
    b = Field()
print(Model.a, Model().b)
class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("no")
try:
    class Uses: attr = Bad()
except RuntimeError as e:
    print(e, repr(e.__cause__))
class Order:
    def __set_name__(self, owner, name): print("name first")
class Base:
    def __init_subclass__(cls): print("subclass second", cls.__name__)
class Child(Base):
    o = Order()
late = Field()
Model.c = late
print(hasattr(late, "name"))
