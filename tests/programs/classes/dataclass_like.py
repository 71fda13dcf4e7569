def dataclass(cls):
    fields = cls.__dict__.get("__annotations__", {})
    defaults = {n: getattr(cls, n) for n in fields if hasattr(cls, n)}
    def __init__(self, *args, **kwargs):
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name in list(fields)[len(args):]:
            if name in kwargs: setattr(self, name, kwargs.pop(name))
            elif name in defaults: setattr(self, name, defaults[name])
            else: raise TypeError(f"missing {name}")
        if kwargs: raise TypeError(f"unexpected {sorted(kwargs)}")
    def __repr__(self):
        return f"{cls.__qualname__}({', '.join([f'{n}={getattr(self, n)!r}' for n in fields])})"
    def __eq__(self, other):
        if other.__class__ is not self.__class__: return NotImplemented
        return [getattr(self, n) for n in fields] == [getattr(other, n) for n in fields]
    def __lt__(self, other): return [getattr(self, n) for n in fields] < [getattr(other, n) for n in fields]
    for f in (__init__, __repr__, __eq__, __lt__):
        f.__qualname__ = f"{cls.__qualname__}.{f.__name__}"
        setattr(cls, f.__name__, f)
    return cls
@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: tuple = ()
a = Item("a"); b = Item("b", 2.0, tags=("x",))
print(a, b, a == Item("a"), a != b, a == 1, sorted([b, a]), vars(a), Item.__init__.__qualname__)
for args, kw in (((), {}), (("x",), {"bad": 1})):
    try:
        Item(*args, **kw)
    except TypeError as e:
        print(e)
print(hash(a) if False else Item.__hash__)
try:
    hash(a)
except TypeError as e:
    print(e)
