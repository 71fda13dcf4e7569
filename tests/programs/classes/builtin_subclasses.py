# Subclasses of builtin types: what their operations give, and what is asked of overridden methods.
class I(int):
    def __new__(cls, v=0, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self

    def __repr__(self):
        return f"I({int(self)})"


i = I(5, "e")
print(i, i.extra, type(i + 1), type(-i), type(+i), type(abs(i)), type(i.real), i == 5, hash(i) == hash(5), {5: "x"}[i], I("12"), I(2.5), type(int(i)), type(i.__index__()), f"{i:03d}", "%d" % i, str(i), isinstance(True, I), i.bit_length(), list(range(I(2))), [1, 2, 3][I(1)], divmod(i, 2), round(i), type(round(i)))


class S(str):
    def __len__(self):
        return 99

    def __getitem__(self, k):
        return "item"

    def __add__(self, other):
        return S("added")

    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return 7

    def __str__(self):
        return "str!"


s = S("abc")
print(len(s), s[0], type(s + "x"), s == 1, hash(s), str(s), repr(s), s.upper(), type(s.upper()), type(s[:]), "".join([s, s]), f"{s}", "%s" % s, s.strip() is s, type(str(s)), list(s), "b" in s, type(s * 2), s.center(5), format(s, ">5"), print(s))


class F(float):
    def __float__(self):
        return 9.5


f = F(1.5)
print(f, f + 1, type(f + 1), float(f), f.hex(), repr(f), int(f), round(f), f == 1.5, type(-f), f.is_integer(), "%f" % f, f"{f:.1f}")


class L(list):
    def __getitem__(self, k):
        return "got " + str(k)

    def __iter__(self):
        return iter("xy")

    def __len__(self):
        return 10

    def append(self, v):
        super().append(("wrapped", v))


l = L([1, 2, 3])
l.append(4)
print(l, l[0], list(l), len(l), type(l + [1]), type(l * 2), type(l[:]), l == [1, 2, 3, ("wrapped", 4)], type(l.copy()), sorted(l), [*l], tuple(l), l.index(2), 2 in l, reversed(l).__length_hint__(), max(l), ",".join(l), bool(L()))


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __setitem__(self, k, v):
        super().__setitem__(k, ("set", v))

    def __contains__(self, k):
        return True

    def get(self, *a):
        return "get!"


d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("e", 5)
print(d, d["zz"], "nope" in d, d.get("a"), dict(d), {**d}, type(d.copy()), type(D.fromkeys("ab")), D.fromkeys("ab"), type(d | {}), "%(q)s" % d, "{x}".format_map(d), d.pop("a"), D([(1, 2)]), len(d), (lambda **k: k)(**d))


class T(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


t = T(1, 2)
print(t, type(t + (3,)), type(t[:]), t == "x", {t: 1}, type(t * 1), T() == (), t.count(1), "%s-%s" % t, T.__new__(T, 1), isinstance(t, tuple), max(t), [*t])


class St(set):
    def add(self, x):
        super().add(x * 2)


st = St([1])
st.add(5)
print(sorted(st), type(st | {1}), type(st.copy()), type(st & st), st == {1, 10}, type(frozenset(st)), type(St().union([1])))


class Fz(frozenset):
    pass


print(type(Fz([1]) | {2}), type(Fz([1]).copy()), Fz([1]) == frozenset([1]), Fz() is Fz(), hash(Fz([1])) == hash(frozenset([1])))


class B(bytes):
    def __new__(cls, *a):
        return super().__new__(cls, b"fixed")


print(B(b"x"), type(B() + b""), type(B().upper()), B()[0], B() == b"fixed")


class Ba(bytearray):
    pass


ba = Ba(b"ab")
ba.tag = 1
ba += b"c"
print(ba, type(ba), type(ba + b""), type(ba[:1]), ba.tag, type(ba.copy()))


class C(complex):
    pass


print(C(1, 2), type(C(1) + 1), abs(C(3, 4)), C(1).conjugate(), type(C(1).conjugate()))


class E(ValueError):
    def __init__(self, *args, code=0):
        super().__init__(*args)
        self.code = code


e = E("m", code=5)
print(repr(e), e.args, e.code, str(e), isinstance(e, ValueError), E().args)


class Bo:
    pass


for base in (bool, type(None), range, slice, type, super, property, classmethod, staticmethod, map, zip, enumerate, filter, reversed, object, memoryview):
    try:
        print(type("Sub", (base,), {}).__mro__[1].__name__)
    except TypeError as error:
        print(error)


class P(property):
    def __get__(self, instance, owner=None):
        return "P " + str(super().__get__(instance, owner))


class HasP:
    @P
    def v(self):
        return 5

    @v.setter
    def v(self, value):
        print("setting", value)


h = HasP()
h.v = 3
print(h.v, type(HasP.__dict__["v"]))


class Z(zip):
    def __next__(self):
        return "z", *super().__next__()


print(list(Z([1, 2], "ab")), type(Z()))
