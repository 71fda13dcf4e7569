# abc: abstract methods, registration, the hooks and their caches.
from abc import *
import abc


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 1

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...


class Half(Shape):
    def area(self):
        return super().area() + 1


class Full(Half):
    name = "full"

    @classmethod
    def make(cls):
        return cls()


for cls in (Shape, Half, Full):
    try:
        print(cls().area(), cls.make().name)
    except TypeError as e:
        print(e)
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__)


class One(ABC):
    @abstractmethod
    def only(self): ...


try:
    One()
except TypeError as e:
    print(e)

before = get_cache_token()
print(isinstance([], Shape), issubclass(int, Shape))


@Shape.register
class Virtual:
    pass


print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape in Virtual.__mro__, get_cache_token() != before)
print(issubclass(Half, Shape), isinstance(Full(), Shape), issubclass(Shape, Half))
for bad in (lambda: Shape.register(3), lambda: Half.register(Shape), lambda: issubclass(3, Shape)):
    try:
        print(bad())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


class Hooked(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is Hooked:
            return any("ping" in b.__dict__ for b in c.__mro__) or NotImplemented
        return NotImplemented


class Ping:
    def ping(self): ...


print(issubclass(Ping, Hooked), isinstance(Ping(), Hooked), issubclass(int, Hooked), isinstance(5, Hooked))
Hooked.register(int)
print(issubclass(int, Hooked), isinstance(True, Hooked), isinstance(5, Hooked))


class Later(ABC):
    @abstractmethod
    def f(self): ...


class Impl(Later):
    pass


Impl.f = lambda self: 1
abc.update_abstractmethods(Impl)
print(Impl().f(), type(Impl), Impl.__abstractmethods__)


class Meta(ABCMeta):
    def __call__(cls, *args):
        return ("made", super().__call__(*args))[0]


class WithMeta(metaclass=Meta):
    pass


print(WithMeta(), isinstance(WithMeta, ABCMeta))
