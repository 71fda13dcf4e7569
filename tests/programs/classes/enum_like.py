class EnumDict(dict):
    def __init__(self):
        super().__init__()
        self.names = []
    def __setitem__(self, key, value):
        if not key.startswith("_"):
            if key in self.names:
                raise TypeError(f"{key} defined twice")
            self.names.append(key)
        super().__setitem__(key, value)
class EnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return EnumDict()
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls._members = {}
        for n in ns.names:
            if callable(ns[n]) or isinstance(ns[n], (property, classmethod, staticmethod)): continue
            m = object.__new__(cls)
            m.name, m.value = n, ns[n]
            cls._members[n] = m
            type.__setattr__(cls, n, m)
        return cls
    def __iter__(cls): return iter(cls._members.values())
    def __len__(cls): return len(cls._members)
    def __getitem__(cls, name): return cls._members[name]
    def __contains__(cls, m): return m in cls._members.values()
    def __call__(cls, value):
        for m in cls:
            if m.value == value: return m
        raise ValueError(f"{value!r} is not a valid {cls.__name__}")
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_members", {}): raise AttributeError("cannot reassign " + name)
        super().__setattr__(name, value)
    def __repr__(cls): return f"<enum {cls.__name__!r}>"
class Enum(metaclass=EnumMeta):
    def __repr__(self): return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
    def __str__(self): return f"{type(self).__name__}.{self.name}"
    def __hash__(self): return hash(self.name)
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = "b"
    def pretty(self): return self.name.title()
    @property
    def low(self): return self.name.lower()
print(Color, list(Color), len(Color), Color.RED, repr(Color(2)), Color["BLUE"].pretty(), Color.GREEN.low, Color.RED in Color)
print(Color.RED is Color(1), Color.RED == Color.GREEN, {Color.RED: 1}[Color.RED], isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: setattr(Color, "RED", 5), lambda: Color["NO"]):
    try:
        f()
    except (ValueError, AttributeError, KeyError) as e:
        print(type(e).__name__, e)
try:
    class Bad(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)
