"""Fast paths of containers and numbers: subclasses, mixed keys, changes during iteration."""


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Loud(dict):
    def __getitem__(self, key):
        return ("loud", super().get(key))

    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


for d in (dict(a=1), Missing(a=1), Loud(a=1)):
    d["b"] = 2
    d[3] = 4
    try:
        print(type(d).__name__, d["a"], d["b"], d[3], "b" in d, 3.0 in d, d["zz"])
    except KeyError as e:
        print("KeyError", e)

# one hash, keys of several types
d = {1: "int"}
d[True] = "bool"
d[1.0] = "float"
print(d, d[1], d[True], d[1.0], d[1 + 0j])


class One:
    def __init__(self, equal):
        self.equal = equal

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.equal if other == 1 else self is other


no, yes = One(False), One(True)
d = {no: "no"}
print(1 in d, d.get(1))
d[1] = "one"
print(len(d), d[1], d[no])
d = {yes: "yes"}
print(1 in d, d[1])
d[1] = "replaced"
print(len(d), list(d.values()))


class Clears:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        table.clear()
        return False


table = {Clears(): 1}
print(table.get(5), table)
big = {2 ** 61 - 1: "a", 0: "b", -1: "c", -2: "d", 2 ** 62: "e"}
print(big, big[0], big[-1], big[2 ** 61 - 1], big.get(2), big[2 ** 62])
many = {i: i for i in range(40000)}
print(sum(many[i] for i in range(0, 40000, 7)), 40000 in many, -1 in many, 39999.0 in many)
for i in range(0, 40000, 2):
    del many[i]
print(len(many), 2 in many, 3 in many, next(iter(many)))
try:
    for key in many:
        many[key + 1] = 0
except RuntimeError as e:
    print(e)
try:
    {}[[]]
except TypeError as e:
    print(e)
try:
    {1: 2}[3]
except KeyError as e:
    print(repr(e))

# unpacking
for v in ((1, 2), [3, 4], "ab", {5: 1, 6: 1}, range(2), iter((7, 8))):
    a, b = v
    print(a, b)
for v in ((1,), (1, 2, 3), [1], 5, "abc"):
    try:
        a, b = v
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Pair(tuple):
    def __iter__(self):
        return iter(("from", "iter"))


a, b = Pair((1, 2))
print(a, b)

# iteration while the list changes
values = [1, 2, 3]
for v in values:
    if v < 3:
        values.append(v + 10)
print(values)
values = [1, 2, 3, 4]
for v in values:
    values.remove(v)
print(values)
it = iter([1])
print(next(it), next(it, "end"), next(it, "end"))
for n in range(2 ** 62 - 2, 2 ** 62 + 2):
    print(n, end=" ")
print(list(range(-2 ** 62 - 1, -2 ** 62 + 2)), list(range(5, 0, -2)))
print(list(enumerate("ab", 2 ** 62 - 1)))


# strs and ints of subclasses
class S(str):
    def __add__(self, other):
        return "S.add"

    def __radd__(self, other):
        return "S.radd"

    def __format__(self, spec):
        return "<" + spec + ">"


class I(int):
    def __mul__(self, other):
        return "I.mul"

    def __rmul__(self, other):
        return "I.rmul"

    def __format__(self, spec):
        return "i" + spec


class F(float):
    def __pow__(self, other):
        return "F.pow"

    def __rpow__(self, other):
        return "F.rpow"


print("a" + S("b"), S("a") + "b", "a" + "b", I(2) * 3, 3 * I(2), 2.0 ** F(3), F(2) ** 3.0, I(2) * I(3), I(2) + I(3))
text = "a"
text += S("b")
print(text)
print(f"{S('x'):>5} {I(5):>4} {5:>4}|{5.5:>6}|{'x':>3}|{True:>5}|{5:}|{5.25:.1f}|{-0.0:.2f}")
for _ in range(2):
    for v in (5, 5.0, "5", I(5), None):
        try:
            print(f"{v:>4}", end=";")
        except TypeError as e:
            print(e, end=";")
        try:
            print(f"{v:04d}", end=";")
        except (ValueError, TypeError) as e:
            print(e, end=";")
print()
print("".join(["a", S("b")]), "-".join(("x", "\u20ac", "\U0001f600")), ",".join(["\xe9", "a"]))
print("abcabcabd".find("abd"), ("ab" * 200 + "abc").find("abc"), "aaab".count("aab"), ("xy" * 100).count("yx"), "a" * 300 in "b" + "a" * 300)
print(("q" * 150 + "needle" + "q" * 50).find("needle"), ("n" * 150 + "need").find("need"), "abc".find(""), "needl".find("needle"))
