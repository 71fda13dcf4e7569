"""Which special methods of builtin types are plain methods, and what calling them by name says."""
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
for T, names in [(list, ['__getitem__','__contains__','__len__','__setitem__', '__reversed__', '__sizeof__', '__class_getitem__']), (dict, ['__getitem__','__contains__','__len__','__reversed__','__sizeof__']), (set, ['__contains__','__len__','__sizeof__','__reduce__','__iter__']), (frozenset, ['__contains__','__reduce__']), (tuple, ['__getitem__','__contains__','__getnewargs__']), (str, ['__getitem__','__contains__','__format__','__getnewargs__']),(bytes,['__getitem__']),(int,['__index__','__round__','__trunc__','__floor__','__getnewargs__','__format__']),(float,['__round__','__trunc__','__getformat__']),(complex,['__complex__','__format__']),(object,['__reduce__','__reduce_ex__','__format__','__dir__','__init_subclass__','__subclasshook__','__sizeof__','__getstate__','__class__']),(type,['__prepare__','__subclasses__','mro','__instancecheck__','__subclasscheck__','__dir__','__call__']),(range,['__reversed__','__reduce__']),(property,['getter','__get__']),(slice,['__reduce__','indices'])]:
    for n in names:
        a = T.__dict__[n] if n in T.__dict__ else getattr(T, n)
        print(T.__name__, n, type(a).__name__, repr(a) if '0x' not in repr(a) else '')
for o, names in [([1], ['__getitem__','__contains__','__len__']), ({1:2}, ['__getitem__','__contains__']), ({1}, ['__contains__'])]:
    for n in names:
        m = getattr(o, n)
        print(type(m).__name__, m.__name__, m.__qualname__, repr(m)[:34])
t([1].__getitem__)
t([1].__getitem__, 1, 2)
t([1].__getitem__, 5)
t([1].__getitem__, 'a')
t({}.__getitem__, 1)
t({}.__getitem__)
t({}.__contains__)
t({}.__contains__, [])
t(set().__contains__)
t(set().__contains__, [])
t(list.__getitem__)
t(list.__getitem__, 1)
t(list.__getitem__, 1, 2)
t(dict.__getitem__, 1, 2)
t(dict.__contains__, 1, 2)
t(set.__contains__, 1, 2)
t(list.__getitem__, [1])
t(list.__getitem__, [1], 0, x=1)


class Squares(list):
    def __getitem__(self, index):
        return super().__getitem__(index) ** 2


class Lower(dict):
    __contains__ = lambda self, key: dict.__contains__(self, key.lower())
    get_plain = dict.__getitem__


print(Squares([1, 2, 3])[2], Squares([1, 2, 3]).__getitem__(1), [*map([4, 5].__getitem__, [1, 0])])
print("A" in Lower(a=1), Lower(a=1).get_plain("a"), Lower(a=1)["a"])


class Borrowed:
    __contains__ = set.__contains__


t(lambda: 1 in Borrowed())


class Bag(set):
    pass


print(1 in Bag([1]), Bag.__contains__ is set.__contains__, frozenset.__contains__(frozenset([2]), 2))
print({1} in {frozenset({1})}, set.__contains__({frozenset({1})}, {1}))
