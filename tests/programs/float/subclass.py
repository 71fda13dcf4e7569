"""Subclasses of float, and -0.0 and nan as values that keep their identity."""


class Meters(float):
    unit = "m"

    def __new__(cls, value, label=None):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __str__(self):
        return f"{float(self)} {self.unit}"

    def __add__(self, other):
        return Meters(float(self) + float(other), self.label)


a = Meters(1.5, "x")
print(a, repr(a), a.label, a.__dict__, a + 1, type(a + 1).__name__, type(a * 2).__name__, 1 + a)
print(f"{a}", f"{a:.2f}", "%s %.1f" % (a, a), a == 1.5, hash(a) == hash(1.5), {1.5: "y"}[a])
print(Meters("2.5"), Meters(3), sorted([Meters(3), Meters(1), 2.0]), max(Meters(1), 0.5), sum([Meters(1), Meters(2)], Meters(0)))
print(float(a), type(float(a)), a.real, type(a.real), abs(Meters(-2)), -a, type(-a), round(a), divmod(a, 1), a // 1)
nan = float("nan")
print(nan is nan, [nan] == [nan], nan == nan, nan in (nan,), [nan].index(nan), {nan}.__contains__(nan))
z = -0.0
print(z, z == 0.0, str(z), [z], z + 0.0, z - 0.0, z * 1, 0.0 * -1)
tiny, huge = 5e-324, 1.7976931348623157e308
print(tiny, huge, tiny / 2, huge * 2, -tiny / 2, [tiny, huge], {tiny: 1, huge: 2})
total = 0.0
for i in range(10):
    total += 0.1
print(total, total == 1.0)
