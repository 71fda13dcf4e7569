"""**kwargs from every kind of name: literal, computed, equal but not the same, of a subclass of str."""
from functools import partial


def collect(**kwargs):
    return kwargs


def collect_rest(a, /, b=0, *args, c=1, **kwargs):
    return a, b, args, c, kwargs


class Name(str):
    def __eq__(self, other):
        return str(self) == other

    def __hash__(self):
        return hash(str(self))


def made(text):
    return "".join(list(text))


for count in range(12):
    names = [f"name{i}" for i in range(count)]
    print(collect(**dict.fromkeys(names, 1)), len(collect(**{made(n): n for n in names})))
print(collect(a=1, b=2), collect(b=2, a=1), list(collect(z=1, y=2, x=3)))
print(collect(**{made("a"): 1}, b=2, **{"c": 3}))
print(collect(**{Name("x"): 1, "y": 2}), [type(k).__name__ for k in collect(**{Name("x"): 1, made("y"): 2})])
print(collect_rest(1, a=2, b=3), collect_rest(1, 2, 3, c=4, d=5, e=6), collect_rest(1, **{made("c"): 9, "a": 8}))
for call in (lambda: collect(**{1: 2}), lambda: collect(a=1, **{made("a"): 2}), lambda: collect(1, a=2),
             lambda: collect_rest(b=1), lambda: collect_rest(1, 2, b=3), lambda: collect(**{"a": 1}, **{made("a"): 1})):
    try:
        print(call())
    except TypeError as error:
        print("TypeError:", error)
print(partial(collect, a=1, b=2)(b=3, c=4), partial(partial(collect, x=1), x=2)(**{made("x"): 3}))
first = collect(a=1)
first["b"] = 2
first.update(c=3, d=4, e=5, f=6)
del first["a"]
print(first, collect(a=1), dict(a=1, b=2), dict([("q", 1)], r=2))
grown = collect(a=1, b=2)
for i in range(100):
    grown[i] = i
    if i % 3 == 0:
        del grown[i]
print(len(grown), list(grown)[:4], grown["a"], 5 in grown, 6 in grown)
