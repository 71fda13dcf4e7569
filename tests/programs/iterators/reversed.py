"""reversed over __reversed__ and the sequence protocol."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print(list(reversed([1, 2])), list(reversed((1, 2))), list(reversed("ab")), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")))
attempt(reversed)
attempt(reversed, 1)
attempt(reversed, {1})
attempt(reversed, iter([]))
attempt(reversed, 1, 2)

class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i == 100:
            raise ValueError("hundred")
        return i * 10

r = reversed(Seq(3))
print(type(r).__name__, r.__length_hint__(), next(r), r.__length_hint__(), iter(r) is r, list(r), list(r), r.__length_hint__())
attempt(lambda: list(reversed(Seq(101))))
attempt(lambda: list(reversed(Seq(-1))))

class Shrinks(Seq):
    def __getitem__(self, i):
        if i < 2:
            raise IndexError
        return i

print(list(reversed(Shrinks(5))))

class Own:
    def __reversed__(self):
        return "own"

class No:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i

class OnlyLen:
    def __len__(self):
        return 1

class OnlyItem:
    def __getitem__(self, i):
        return i

class Map(dict):
    __reversed__ = None

print(reversed(Own()))
attempt(reversed, No())
attempt(reversed, OnlyLen())
attempt(reversed, OnlyItem())
attempt(reversed, Map())
s = Seq(3)
r = reversed(s)
next(r)
s.n = 0
print(r.__length_hint__(), list(r))

class Sub(reversed):
    pass

print(list(Sub("abc")), type(Sub("abc")).__name__, type(Sub([1])).__name__)
