# type.__call__ and other __call__ wrappers, called in every way: through super(), bound, unbound, with all kinds of arguments.
import functools


class Meta(type):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.by = cls.__name__
        return made


class Deeper(Meta):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.depth = 2
        return made


class Point(metaclass=Deeper):
    def __init__(self, x, y=0, *rest, **named):
        self.x, self.y, self.rest, self.named = x, y, rest, named


def show(make):
    try:
        made = make()
        print(type(made).__name__, vars(made) if isinstance(made, Point) else made)
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: Point(1))
show(lambda: Point(1, y=2))
show(lambda: Point(1, 2, 3, a=4))
show(lambda: Point())
show(lambda: Point(x=1, x2=2))
show(lambda: type.__call__(Point, 1))
show(lambda: type.__call__(Point, 1, y=5))
show(lambda: type.__call__())
show(lambda: type.__call__(3))
show(lambda: type.__call__(int, "12"))
show(lambda: type.__call__(type, 3))
show(lambda: type.__call__(type, "T", (), {}))
show(lambda: type.__call__(type, "T", ()))
show(lambda: type.__call__(dict, a=1, b=2))
show(lambda: type.__call__(*[list], *["ab"]))
show(lambda: Point.__call__(1))
show(lambda: Meta.__call__(Point, 2))
show(lambda: super(Meta, Point).__call__(7, y=8))
show(lambda: super(Deeper, Point).__call__(7))

bound = type.__call__.__get__(Point, Deeper)
print(type(bound).__name__, type(type.__call__).__name__)
show(lambda: bound(3))
show(lambda: bound(*range(4), **{"k": 1}))
call = (lambda *a, **k: (a, k)).__call__
print(type(call).__name__, call(1, 2, z=3), call.__call__.__call__(4))
print(functools.partial(max, 1).__call__(2), len.__call__([1, 2]), [].append.__call__(1))
print(Meta.__call__.__get__(Point)(1).by)

# Patched on the way: what is found behind a class is looked up anew.
class Base:
    def name(self):
        return "base"


class Middle(Base):
    pass


class Last(Middle):
    def name(self):
        return "last " + super().name()


last = Last()
seen = []
for step in range(6):
    if step == 2:
        Middle.name = lambda self: "middle"
    if step == 4:
        del Middle.name
    if step == 5:
        Base.name = lambda self: "patched"
    seen.append(last.name())
print(seen)


class Left(Base):
    def name(self):
        return "left " + super().name()


class Right(Base):
    def name(self):
        return "right " + super().name()


class Both(Left, Right):
    def name(self):
        return "both " + super().name()


print([cls().name() for cls in (Both, Left, Right, Both)])
Right.__bases__ = (Middle,)
Middle.name = lambda self: "now middle"
print([cls().name() for cls in (Both, Left, Right)])


class Odd(type):
    def mro(cls):
        return [cls, Right, Left, Base, object] if cls.__name__ == "Turned" else super().mro()


class Turned(Left, metaclass=Odd):
    def name(self):
        return "turned " + super().name()


print(Turned().name(), [c.__name__ for c in Turned.__mro__])
