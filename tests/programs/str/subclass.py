"""Subclasses of str: construction, attributes, overridden methods."""


class Name(str):
    kind = "name"

    def __new__(cls, text, extra=None):
        self = super().__new__(cls, text)
        self.extra = extra
        return self

    def shout(self):
        return self.upper() + "!"


class Loud(str):
    def __str__(self):
        return "LOUD " + str.__str__(self)

    def __eq__(self, other):
        return str.__eq__(self, other)

    def __hash__(self):
        return 42

    def __len__(self):
        return 99

    def __format__(self, spec):
        return "<" + spec + ">"


n = Name("abc", 5)
print(n, repr(n), n.extra, n.kind, n.shout(), len(n), n == "abc", hash(n) == hash("abc"), {n: 1}["abc"], type(n), isinstance(n, str))
print(type(str(n)), type(n + "x"), type(n * 1), type(n.lower()), type(n[:]), type(n.strip()), n.__dict__, type("%s" % n), type(f"{n}"), type("".join([n])))
m = Loud("abc")
print(str(m), "%s" % m, f"{m}", f"{m:x}", "{:5}".format(m), len(m), m, repr(m), m == "abc", hash(m), list(m), m + "z", "z" + m)
n.extra = [1]
n.other = 2
print(sorted(n.__dict__), Name("é€").encode(), Name("") == "", bool(Name("")), Name("x") in ["x"], "x" in {Name("x"): 1}, sorted([Name("b"), "a"]))
big = Name("x" * 5000)
print(len(big + "y"), type(big + "y"), big.count("x"))


class Empty(str):
    pass


print(repr(Empty()), Empty(5), Empty(b"ab", "ascii"), Empty(object="q"), Empty("a") < Empty("b"), str(Empty("k")))
