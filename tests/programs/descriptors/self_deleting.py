# Descriptors that delete or replace themselves while they are used.
class Once:
    def __get__(self, instance, owner):
        if instance is None:
            return self
        delattr(owner, self.name)
        instance.__dict__[self.name] = "computed"
        return "first"

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name


class A:
    once = Once()


a = A()
print(a.once, a.once, "once" in A.__dict__)


class Setter:
    def __set__(self, instance, value):
        print("set", value)
        type(instance).data = None

    def __get__(self, instance, owner):
        return "got"


class B:
    data = Setter()


b = B()
print(b.data)
b.data = 1
b.data = 2
print(b.data, b.__dict__)


class Replacing:
    def __get__(self, instance, owner):
        owner.m = lambda self: "replaced"
        return lambda: "original"


class C:
    m = Replacing()


c = C()
print([c.m() for _ in range(3)])


class Deleter:
    def __delete__(self, instance):
        print("delete")

    def __get__(self, instance, owner=None):
        raise AttributeError("gone")


class D:
    x = Deleter()

    def __getattr__(self, name):
        return "fallback " + name


d = D()
print(d.x)
del d.x
try:
    d.x = 5
except AttributeError as e:
    print(e)
d.__dict__["x"] = "in dict"
print(d.x)


class Meta(type):
    @property
    def p(cls):
        return "meta property"

    def __getattr__(cls, name):
        return "meta getattr " + name


class E(metaclass=Meta):
    p = "class attribute"


print(E.p, E().p, E.other)
try:
    E().other
except AttributeError as e:
    print(e)


class Raises:
    def __get__(self, instance, owner):
        raise KeyError("from get")

    def __set__(self, instance, value):
        raise OSError("from set")


class F:
    r = Raises()


for action in [lambda: F().r, lambda: setattr(F(), "r", 1), lambda: F.r, lambda: hasattr(F(), "r"), lambda: getattr(F(), "r", "default")]:
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class NoInstance:
    def __get__(self, instance, owner):
        return instance, owner.__name__


class G:
    n = NoInstance()


class H(G):
    pass


print(G.n, H.n, H().n[1], isinstance(H().n[0], H))


class NotCallable:
    __get__ = 5


class I:
    x = NotCallable()


try:
    I().x
except TypeError as e:
    print(e)


class SetName:
    def __set_name__(self, owner, name):
        raise ValueError("bad name " + name)


try:
    class J:
        attr = SetName()
except RuntimeError as e:
    print(e, repr(e.__cause__))
class Two:
    def __set_name__(self, owner):
        pass


try:
    class K:
        attr = Two()
except RuntimeError as e:
    print(e, repr(e.__cause__))
