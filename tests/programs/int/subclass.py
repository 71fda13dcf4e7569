"""Subclasses of int: construction, attributes, results of operators, overriding."""


class Plain(int):
    pass


class Named(int):
    def __new__(cls, value, name):
        self = super().__new__(cls, value)
        self.name = name
        return self

    def __repr__(self):
        return f"Named({int(self)}, {self.name})"

    def __add__(self, other):
        return Named(int(self) + other, self.name)


class Slotted(int):
    __slots__ = ()


class Loud(int):
    def __eq__(self, other):
        print("eq")
        return int.__eq__(self, other)

    def __hash__(self):
        return int.__hash__(self)

    def __str__(self):
        return "loud"

    def __index__(self):
        print("index")
        return 99


a = Plain(5)
print(a, repr(a), type(a).__name__, a + 1, type(a + 1), a == 5, hash(a) == hash(5), isinstance(a, int))
a.x = 3
print(a.x, a.__dict__)
print(Plain(10 ** 30), Plain("12"), Plain("ff", 16), Plain(), Plain(2.7))
n = Named(3, "three")
print(n, str(n), n + 1, n * 2, 1 + n, f"{n}", f"{n:5}", "%d %s" % (n, n))
print(sorted([Plain(3), Plain(1), 2]), sum([Plain(1), Plain(2)]), max(Plain(3), 2))
s = Slotted(4)
try:
    s.x = 1
except AttributeError as e:
    print(e)
print(s << 2, -s, ~s, abs(Slotted(-4)), +s, type(+s), bool(Slotted(0)))
loud = Loud(1)
print(loud == 1, loud, [loud], f"{loud}", format(loud, "d"), {loud: 1}[1])
print([10, 20, 30][Plain(1)], "abc"[Plain(-1)], range(Plain(3)))
print(divmod(Plain(7), 2), Plain(7) / 2, pow(Plain(2), Plain(5), 7), round(Plain(17), -1))
print(type(int(a)), int(a) is not a, type(a.real), type(a.__int__()), type(a.conjugate()))
print(True + Plain(1), Plain(1) & True, type(Plain(1) & Plain(1)))
big = Plain(10 ** 25)
print(big + 1, big // 7, big % 7, -big, big > 5, hash(big) == hash(10 ** 25), big.bit_length())
for cls, args in ((int, (str,)), (bool, (int, 1)), (int, (bool, 1))):
    try:
        print(cls.__new__(*args))
    except TypeError as e:
        print(e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
