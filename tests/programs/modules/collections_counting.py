"""Counting natively gives what counting through the mapping's own methods gives: keys, counts, order, errors."""
from collections import Counter, OrderedDict, defaultdict


class Asked(Counter):
    """Its counts go through get and __setitem__ of the class."""

    def get(self, key, default=None):
        return super().get(key, default)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)


class Equal:
    """Equal to others of its number; runs a function when compared."""

    def __init__(self, number, run=None):
        self.number, self.run = number, run

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.run:
            self.run()
        return isinstance(other, Equal) and self.number == other.number

    def __repr__(self):
        return f"Equal({self.number})"


def outcome(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def counted(kind, start, *updates):
    counts = kind(start)
    for update in updates:
        counts.update(update)
    return [(key, type(count).__name__, count) for key, count in counts.items()]


def compare(name, *args):
    plain, asked = outcome(counted, Counter, *args), outcome(counted, Asked, *args)
    print(name, plain == asked, plain if len(plain) < 60 else (len(plain), plain[:5], plain[-5:]))


# ---- Items ----
words = [f"w{i * i % 701}" for i in range(5000)]
for name, items in (("words", words), ("tuple", tuple(words)), ("text", "the quick brown fox" * 9),
                    ("short", list("abcab")), ("ints", [i * 7919 % 1009 - 500 for i in range(4000)]),
                    ("mixed", [1, 1.0, True, "1", b"1", (1,), None, 2**70, 2**70, -1, -2, 1.5] * 3),
                    ("own eq", [Equal(i % 3) for i in range(9)]), ("empty", []), ("range", range(50)),
                    ("deaf", iter("mississippi")), ("dict", {"a": 2, "b": -1}), ("pairs", {"a": 2}.items())):
    if name == "deaf":
        print(name, Counter("mississippi") == Counter(items))
    else:
        compare(name, items)
    compare(name + " again", "aab", items if name != "deaf" else "")

# ---- Counts of a mapping ----
for name, other in (("dict", {"a": 1, "c": 5}), ("bools", {"a": True, "c": True}), ("floats", {"a": 0.5, "c": 1.5}),
                    ("large", {"a": 2**62, "b": 2**62 - 1, "c": -2**70}), ("negative", {"a": -9, "c": 0}),
                    ("ordered", OrderedDict([("z", 1), ("a", 2)])), ("default", defaultdict(int, a=4)),
                    ("counter", Counter("cabbage")), ("text", {"a": "1"}), ("none", {"new": None}), ("empty", {})):
    compare(name, "aab", other)
    compare(name + " twice", "aab", other, other)
counts = Counter("aab")
counts.update(counts)
print(counts, Counter(Counter("xyx")), Counter(a=1, b=2), Counter("ab", a=5))


class Doubling(dict):
    def items(self):
        return [(key, 2 * count) for key, count in super().items()]


compare("own items", "aab", Doubling(a=1, b=2, c=3))

# ---- Counts that are no small ints ----
for start in (2**62 - 1, 2**62 - 2, -2**62, 1.5, True, "x", None):
    compare(f"from {start!r}", {"a": start}, "aa")


class Number:
    """A count whose sum says which side it was on."""

    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Number(f"({self.text}+{getattr(other, 'text', other)})")

    def __radd__(self, other):
        return Number(f"({other}+{self.text})")


for kind in (Counter, Asked):
    counts = kind({"a": Number("x"), "b": 1})
    counts.update("aab")
    counts.update({"a": 3, "b": Number("y"), "c": Number("z")})
    print({key: getattr(count, "text", count) for key, count in counts.items()})

# ---- Errors, and what changes meanwhile ----
for kind in (Counter, Asked):
    counts = kind()
    print(outcome(counts.update, ["a", "b", [], "c"]), dict(counts))
    print(outcome(counts.update, 5), outcome(kind, 5), outcome(kind, "a", "b"))
    print(outcome(counts.update, ("a", "b", {}, "c")), dict(counts))
items = ["a"]
items += [Equal(1, items.clear), Equal(1), "never"]
print(Counter(items), items)
items = ["a"]
items += [Equal(1, lambda: items.append("more") if len(items) < 8 else None), Equal(1), Equal(1)]
print(Counter(items), len(items))
counts = Counter()
counts.update([Equal(2, lambda: counts.clear()), Equal(2), "z"])
print(counts)
other = {Equal(3): 1, "b": 2}
counts = Counter([Equal(3, lambda: other.pop("b", None))])
print(outcome(counts.update, other), counts, other)
for _ in range(2):
    counts[f"k{_}"] += 3
print(counts["absent"], "absent" in counts, counts["k1"])
