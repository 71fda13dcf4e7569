# the special methods behind the builtin functions
class All:
    def __abs__(self):
        return "abs"

    def __len__(self):
        return 3

    def __hash__(self):
        return 77

    def __bool__(self):
        return False

    def __format__(self, spec):
        return "format:" + spec

    def __round__(self, n=None):
        return "round", n

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, other, mod=None):
        return "pow", other, mod

    def __index__(self):
        return 10

    def __dir__(self):
        return ["z", "a", "m"]

    def __call__(self):
        return "called"

    def __getattr__(self, name):
        return "attr " + name

    def __iter__(self):
        return iter([1, 2])

    def __reversed__(self):
        return "reversed"

    def __contains__(self, x):
        return x == 1


a = All()
print(abs(a), len(a), hash(a), bool(a), format(a, "x"), format(a), f"{a:>3}")
print(round(a), round(a, 2), divmod(a, 1), divmod(1, a), pow(a, 2), pow(a, 2, 3))
print(bin(a), oct(a), hex(a), chr(a) == "\n", dir(a), callable(a), a(), getattr(a, "q"))
print(list(a), reversed(a), 1 in a, 2 in a, sum(a), max(a), all(a), sorted(a, reverse=True))


class Bad:
    def __len__(self):
        return -1

    def __hash__(self):
        return "x"

    def __bool__(self):
        return 5

    def __index__(self):
        return "x"

    def __repr__(self):
        return 5

    def __format__(self, spec):
        return 5

    def __iter__(self):
        return 5

    def __dir__(self):
        return 5


class Long:
    def __len__(self):
        return 2**70


class Words:
    def __len__(self):
        return "x"


b = Bad()
for f in (lambda: len(b), lambda: hash(b), lambda: bool(b), lambda: hex(b), lambda: repr(b), lambda: format(b),
          lambda: list(b), lambda: dir(b), lambda: len(Long()), lambda: len(Words()), lambda: [1][b], lambda: abs(b),
          lambda: round(b), lambda: divmod(b, 1), lambda: b(), lambda: next(b), lambda: reversed(b)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class OnlyGetitem:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(iter(OnlyGetitem())), 4 in OnlyGetitem(), max(OnlyGetitem()))
