"""Short cuts of the runtime against the long way round: subclasses, other kinds of items, edges."""
import functools


class Text(str):
    pass


class Number(int):
    pass


def slow_words(text, most=-1):
    """split() by hand."""
    out, word, rest = [], "", text.lstrip()
    while rest and most:
        word = ""
        while rest and not rest[0].isspace():
            word, rest = word + rest[0], rest[1:]
        out.append(word)
        rest = rest.lstrip()
        most -= 1
    return out + [rest] if rest else out


samples = ["", " ", "a", " a", "a ", "a b", "  a  bb\tccc\n\n d ", "\x1c\x1d\x1e\x1f", "a\x1cb", "one", "\x0b\x0c\r\n", "a\x85b",
           "ä b", "a\u2003b c", "x" * 70 + " " + "y" * 3, "a\0b c"]
for text in samples:
    for most in (-1, 0, 1, 2):
        assert text.split(None, most) == slow_words(text, most), (text, most)
        assert Text(text).split(None, most) == slow_words(text, most)
        print(text.split(None, most), end=" ")
    print(Text(text).split(","), [type(part).__name__ for part in Text(text).split()[:1] + Text(text).split("~")])
for text in ("", ",", "a,b", ",a,,b,", "ä,b", "abc", "a" * 300 + "," + "b"):
    for most in (-1, 0, 1, 2):
        print(text.split(",", most), text.split("ä", most), text.split("\u2003", most), text.split(",,", most), end=" ")
    print()
whole = "abc"
print(whole.split()[0] is whole, whole.split(",")[0] is whole)

big = (1 << 62) - 1
for items in ([], [3], [3, 1, 2], [1, 3, 3.0], [3.0, 3], [True, 1], [1, True, 2], [big, 1, -5], [big, big, big], [-big, -big, -3],
              [1, 2.5, 3], [Number(5), 5, Number(4)], ["b", "a"], [1, "a"], [1, 2, None], [0, -0.0], [1 << 70, 1], [1, 1 << 70, 2]):
    for function in (min, max, sum):
        try:
            result = function(items)
            print(result, type(result).__name__, end=" ")
            result = function(tuple(items))
            print(result, type(result).__name__, end=" ")
            result = function(iter(items))
            print(result, type(result).__name__, end="; ")
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error, end="; ")
    print()
first, second = 10 ** 18, int(str(10 ** 18))
print(min([first, second]) is first, max([first, second]) is first, max([2, 5, 3], key=lambda n: -n), min([3, 1], default=9))
print(sum([1, 2], 10), sum([1, 2], 0.5), sum([[1], [2]], []), sum([True, True]), sum([1, 2], big), min([], default=3))


class Loud:
    """Comparisons that change the list under min()."""
    def __init__(self, items):
        self.items = items

    def __lt__(self, other):
        self.items.clear()
        return True

    __gt__ = __lt__


items = [1, 2, 3]
items += Loud(items), 4, 5
try:
    print(type(min(items)).__name__, items)
except TypeError as error:
    print(error)


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 1


class Checked(metaclass=Meta):
    pass


class Claims:
    __class__ = int


class Wraps:
    @property
    def __class__(self):
        return str


for value in (1, 2, True, None, "a", 2.5, [], Claims(), Wraps(), Number(3), int, Checked()):
    print([isinstance(value, kind) for kind in (int, str, object, type, Checked, (int, str), (list, (float, bool)), int | None)])

for value in (0, 1, -1, 5, big, True, False, None, 0.0, 1.5, "", "a", [], [0], (), {}, Number(0), Number(2), 1 << 80):
    print(bool(value), not value, 1 if value else 2, value and 3, end=" ")
print()
data = list(range(10))
for start in (None, 0, 3, -2, 20, -20, big, -big, True, Number(2)):
    print(data[start:], data[:start], data[1:start:2], data[start:2:-1], "0123456789"[start:5])
try:
    data[1.5:]
except TypeError as error:
    print(error)


def show(*args, **kwargs):
    return args, kwargs


p = functools.partial(show, 1, a=2)
print(p(), p(3), p(3, a=4), p(b=5), p(*range(12)), p(**{"z": 1}))
p.keywords["c"] = 6
print(p(), p(7))
p.keywords["a"] = 8
print(p(9), p.keywords)
del p.keywords["a"]
print(p(), p(1))
p.keywords[5] = 1
try:
    p()
except TypeError as error:
    print(error)
p.keywords.clear()
print(p(), p(2))
print(functools.partial(p, x=1)(y=2), functools.partial(int, base=2)("101"))
