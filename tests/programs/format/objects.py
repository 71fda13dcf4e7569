"""str.format with objects: attributes, items, mappings, subclasses."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.items = [1, {"k": "v"}]

    def __format__(self, spec):
        return f"P[{spec}]"

    def __getitem__(self, key):
        return f"<{key!r}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class Default(dict):
    def __missing__(self, key):
        return "{" + key + "}"


p = Point(1, "é")
print("{0} {0.x} {0.y} {0.items[1][k]} {0[abc]} {0[12]} {0[-1]} {0:spec} {0!s} {0!r:>6} {0!a}".format(p))
print("{p.x:{w}} {p.y!r:{f}>{w}}".format(p=p, w=5, f="*"))
print("{} {} {}".format(1, "a", None), "{0}{1}{0}".format("a", "b"), "{a}{b}".format(**{"a": 1, "b": 2}), "{{{}}}".format(3), "{:{}{}{}}".format("x", "*", "^", 5))
print("{a} {b}".format_map(Default(a=1)), "{x[0]}{x[1]}".format(x="ab"), "{0.__class__.__name__}".format(5), "{0[0][1]}".format([[1, 2]]))
print("{:%Y}".format(Point(1, 2)), "{!s:}".format(1), "{0:}".format("x"), "{:>{w}.{p}}".format("abcdef", w=5, p=3))
for text, args, kwargs in [("{0.z}", (p,), {}), ("{x.y.z}", (), {"x": p}), ("{0[q]}", ({},), {}), ("{0[1]}", ([],), {}), ("{}{}", (1,), {}), ("{:{}}", (1,), {}), ("{0:{1}}", (1, "q"), {}),
                          ("{a", (), {}), ("a}", (), {}), ("{!}", (1,), {}), ("{!r", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{0[}", (1,), {}), ("{0.}", (1,), {}), ("{[}", (1,), {}), ("{0]}", (1,), {})]:
    try:
        print(text, text.format(*args, **kwargs))
    except Exception as error:
        print(text, type(error).__name__, error)
