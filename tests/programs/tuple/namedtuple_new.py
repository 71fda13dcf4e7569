# The __new__ of named tuples: a function with the fields as parameters.
import inspect
from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=(10, 20))
Plain = namedtuple("Plain", "a b")
Empty = namedtuple("Empty", "")
Renamed = namedtuple("Renamed", "class _ x x", rename=True)
for cls in Point, Plain, Empty, Renamed:
    new = cls.__new__
    print(new.__name__, new.__qualname__, new.__defaults__, new.__kwdefaults__, new.__doc__, cls._field_defaults)
    print(inspect.signature(cls), inspect.signature(new), new.__code__.co_argcount, new.__code__.co_varnames)
for call in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(z=1, x=2), lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, x=1),
             lambda: Point(1, w=1), lambda: Plain(1), lambda: Plain(b=1), lambda: Plain(*[1, 2]), lambda: Plain(**{"a": 1, "b": 2}),
             lambda: Empty(), lambda: Empty(1), lambda: Plain.__new__(Plain, 1, b=2), lambda: Plain.__new__(), lambda: Plain._make([1]),
             lambda: Plain._make([1, 2]), lambda: Plain(1, 2)._replace(a=5), lambda: Plain(1, 2)._replace(c=5)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(Point):
    def __new__(cls, x, **more):
        return super().__new__(cls, x * 2, **more)


print(Sub(3), Sub(3, z=1), type(Sub(1)).__name__)
Plain.__new__.__defaults__ = (7,)
print(Plain(1))
