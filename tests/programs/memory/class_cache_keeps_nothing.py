# What a class or module had as an attribute dies when it leaves, though sites have looked it up.
import gc
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def __call__(self, *args):
        return self.name


class Holder:
    value = None


def look(cls, n):
    for _ in range(n):
        found = cls.value, cls().value
    return found[0].name


def through_class():
    Holder.value = Noisy("class attribute")
    print(look(Holder, 5))
    Holder.value = None
    print("replaced")
    Holder.value = Noisy("second")
    print(look(Holder, 5))
    del Holder.value
    print("deleted")


def through_instance():
    class Local:
        value = Noisy("of a local class")

    print(look(Local, 3))
    ref = weakref.ref(Local)
    del Local
    gc.collect()
    print("class is gone", ref() is None)


def methods():
    class Meta(type):
        pass

    class Cls(metaclass=Meta):
        pass

    def call(cls):
        return cls.tool()

    Meta.tool = Noisy("tool of the metaclass")
    print(call(Cls), call(Cls))
    del Meta.tool
    print("tool deleted")
    Cls.tool = Noisy("tool of the class")
    print(call(Cls), call(Cls), Cls().tool())
    Cls.tool = staticmethod(lambda: "plain")
    print(call(Cls))


def functions():
    class Cls:
        pass

    def make():
        def method(self):
            return 1

        return method

    method = make()
    ref = weakref.ref(method)
    Cls.method = method
    del method
    print(Cls().method(), Cls.method(None), ref() is not None)
    del Cls.method
    print(ref() is None)


through_class()
through_instance()
methods()
functions()
