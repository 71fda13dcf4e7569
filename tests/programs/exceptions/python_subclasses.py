# exceptions written in Python
class Base(Exception):
    """Doc."""


class WithInit(Base):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class CallsSuper(Base):
    def __init__(self, *args):
        super().__init__("prefix", *args)
        self.count = len(args)


class WithStr(Base):
    def __str__(self):
        return "<%s>" % (self.args,)


class WithSlots(Exception):
    __slots__ = ("x",)


class Multi(KeyError, AttributeError):
    pass


class Prop(Exception):
    @property
    def upper(self):
        return str(self).upper()


for e in (Base(), Base("x"), WithInit(1), WithInit(1, b=3), CallsSuper(1, 2), WithStr("q"), Prop("abc")):
    print(repr(e), str(e), e.args, e.__dict__)
print(Prop("abc").upper)
s = WithSlots("v")
s.x = 3
s.y = 4
print(s.x, s.y, s.args)
try:
    raise WithInit(5)
except Base as e:
    print(type(e).__name__, e.a, e.b)
try:
    raise WithInit
except TypeError as e:
    print(e)
try:
    raise Multi("m")
except AttributeError as e:
    print(repr(e), str(e))
print(Base.__doc__, Base.__name__, Base.__module__, Base.__mro__)
try:
    class Conflict(OSError, SyntaxError):
        pass
except TypeError as e:
    print(e)
try:
    WithInit(1, c=3)
except TypeError as e:
    print(e)


class Counted(ValueError):
    made = 0

    def __new__(cls, *args):
        cls.made += 1
        return super().__new__(cls, *args)


Counted(1)
Counted(2)
print(Counted.made, repr(Counted("x")))


class Meta(type):
    def __instancecheck__(cls, other):
        return True


class Never(Exception, metaclass=Meta):
    pass


try:
    try:
        raise KeyError(1)
    except Never:
        print("matched")
except KeyError:
    print("except uses real inheritance")
print(Base("a") == Base("a"))


class Located(ValueError):
    """Attributes that __init__ sets are the state that pickle keeps, whether anyone has asked for __dict__ or not."""
    def __init__(self, text):
        super().__init__(text)
        self.place = 1
        self.args = (text,)


for make in (lambda: Located("x"), lambda: type("Plain", (OSError,), {})(1, "a"), lambda: type("Found", (ImportError,), {"__init__": lambda self, m: setattr(self, "extra", m)})("m")):
    error = make()
    print(error.__reduce__()[1:], error.__reduce_ex__(2)[1:])
located = Located("y")
located.place += 1
copied = __import__("pickle").loads(__import__("pickle").dumps(located))
print(copied.place, copied.args, copied.__dict__)
