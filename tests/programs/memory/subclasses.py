"""__del__ of subclasses, added later, of builtin types."""
class Base:
    def __del__(self):
        print("Base.__del__", type(self).__name__)


class Derived(Base):
    pass


class Own(Base):
    def __del__(self):
        print("Own.__del__")
        super().__del__()


d = Derived()
del d
o = Own()
del o


class L(list):
    def __del__(self):
        print("list", self)


class D(dict):
    def __del__(self):
        print("dict", dict(self))


class T(tuple):
    def __del__(self):
        print("tuple", tuple(self))


class S(str):
    def __del__(self):
        print("str", str(self))


L([1, 2])
D(a=1)
T((1, 2))
S("text")
x = S("kept")
x = 0


class Meta(type):
    def __call__(cls, *args):
        made = super().__call__(*args)
        print("made")
        return made


class M(metaclass=Meta):
    def __del__(self):
        print("M gone")


M()
print("end")
