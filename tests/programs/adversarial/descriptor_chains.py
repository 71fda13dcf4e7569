# property, classmethod and staticmethod: chains, missing parts, subclasses and errors.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


class P:
    def __init__(self):
        self.log = []

    @property
    def full(self):
        "doc of full"
        return self.log

    @full.setter
    def full(self, value):
        self.log.append(value)

    @full.deleter
    def full(self):
        self.log.clear()

    read = property(lambda self: 1)
    write = property(None, lambda self, v: self.log.append(("w", v)))
    remove = property(fdel=lambda self: self.log.append("d"))
    nothing = property()
    raising = property(lambda self: self.missing)
    documented = property(lambda self: 1, doc="given")
    number = property(5)


p = P()
for name in ("full", "read", "write", "remove", "nothing", "raising", "documented", "number", "log"):
    attempt(getattr, p, name)
    attempt(setattr, p, name, 3) if name != "log" else None
    attempt(delattr, p, name) if name != "log" else None
    attempt(lambda: getattr(P, name).__doc__) if name not in ("number", "log") else None
print(p.log)
for attribute in ("fget", "fset", "fdel", "__doc__", "__isabstractmethod__"):
    attempt(lambda: getattr(P.read, attribute) is None)
    attempt(setattr, P.read, attribute, 5) if attribute != "__doc__" else None
attempt(property, 1, 2, 3, 4, 5)
attempt(property, bad=1)
attempt(lambda: P.read.__get__(None, P) is P.read)
attempt(lambda: P.read.__get__(p))
attempt(lambda: P.read.__set__(p, 1))
attempt(lambda: P.full.getter(lambda self: "new").__get__(p))
attempt(lambda: P.full.getter(lambda self: "new").fset is P.full.fset)
attempt(lambda: P.nothing.setter(5).fset)
attempt(lambda: P.full())


class Sub(property):
    def __get__(self, instance, owner=None):
        return "sub", super().__get__(instance, owner)


class Q(P):
    s = Sub(lambda self: 5)

    @P.full.getter
    def full(self):
        return "Q", super().full

    @classmethod
    @property
    def both(cls):
        return cls.__name__

    @staticmethod
    def plain(*a):
        return a

    called = staticmethod(lambda *a: ("called", a))
    aliased = plain
    nested = classmethod(staticmethod(lambda *a: a))
    of_type = classmethod(dict.fromkeys)
    of_class = classmethod(int)
    none = classmethod(None)
    snone = staticmethod(None)


q = Q()
attempt(lambda: q.s)
attempt(lambda: q.full)
attempt(lambda: Q.both)
attempt(lambda: q.plain(1))
attempt(lambda: q.called(1))
attempt(lambda: Q.__dict__["plain"](2))
attempt(lambda: q.aliased())
attempt(lambda: q.nested(1))
attempt(lambda: q.of_type())
attempt(lambda: Q.of_class)
attempt(lambda: Q.of_class())
attempt(lambda: q.none)
attempt(lambda: q.snone)
attempt(lambda: classmethod())
attempt(lambda: classmethod(1, 2))
attempt(lambda: staticmethod(f=len))
attempt(lambda: classmethod(len)())
attempt(lambda: staticmethod(len)([1]))
attempt(lambda: classmethod(len).__func__ is len)
attempt(lambda: staticmethod(len).__wrapped__ is len)
attempt(lambda: (repr(staticmethod(len)), repr(classmethod(len))))
attempt(lambda: staticmethod(Q.plain).__name__)
attempt(lambda: classmethod(5).__get__(1))
attempt(lambda: classmethod(len).__get__(None, int))
attempt(lambda: staticmethod(len).__get__(None) is len)


class Data:
    def __init__(self, name):
        self.name = name

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner):
        return self.name, instance is None, owner.__name__

    def __set__(self, instance, value):
        if value == 13:
            raise ValueError("unlucky")
        instance.__dict__[self.name] = value


class NonData:
    def __get__(self, instance, owner=None):
        return "nondata"


class H:
    data = Data("data")
    nondata = NonData()
    both = data


h = H()
h.data = 5
h.__dict__["nondata"] = "own"
print(h.data, h.nondata, h.__dict__, H.data, H.nondata)
attempt(setattr, h, "data", 13)
attempt(delattr, h, "data")
attempt(lambda: h.both)


class Fails:
    def __set_name__(self, owner, name):
        raise KeyError(name)


try:
    class Broken:
        field = Fails()
except Exception as error:
    print(type(error).__name__, error, error.__cause__)
