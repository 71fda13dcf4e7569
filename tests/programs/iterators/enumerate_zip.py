"""enumerate and zip."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), list(enumerate("ab", 2**70)))
print(list(enumerate(iterable="x", start=2**62 - 1)), list(enumerate("abc", 2**62 - 2)))
attempt(enumerate)
attempt(enumerate, 5)
attempt(enumerate, [], "a")
attempt(enumerate, [], 1.5)
e = enumerate("ab")
print(next(e), iter(e) is e, list(e), list(e), next(e, "none"), type(e).__name__)
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2])), list(zip("abc", [1])), list(zip("a", [1], (2,), {3})), list(zip([], "abc")))
print(list(zip("ab", [1, 2], strict=True)), list(zip(strict=True)), list(zip([], [], strict=True)))
attempt(lambda: list(zip("ab", [1], strict=True)))
attempt(lambda: list(zip("a", [1, 2], strict=True)))
attempt(lambda: list(zip("a", [1], [], strict=True)))
attempt(lambda: list(zip("a", [1], [1, 2], strict=True)))
attempt(lambda: list(zip("a", [], [], strict=True)))
attempt(lambda: list(zip([], [1], strict=True)))
attempt(zip, 1)
attempt(zip, [], 5)
z = zip([1, 2, 3], "ab")
print(next(z), iter(z) is z, list(z), list(z))
a = iter(range(10))
print(list(zip(a, a, a)), list(a))
a = iter(range(3))
b = iter(range(5))
print(list(zip(a, b)), list(b))
a = iter(range(5))
b = iter(range(3))
print(list(zip(a, b)), list(a))
print(list(zip(*[(1, "a"), (2, "b")])), dict(zip("ab", range(2))), [x * y for x, y in zip([1, 2], [3, 4])])

def broken():
    yield 1
    raise ValueError("broken")

attempt(lambda: list(zip([1, 2, 3], broken())))
attempt(lambda: list(zip([1], broken(), strict=True)))
attempt(lambda: list(enumerate(broken())))
for i, (x, y) in enumerate(zip("ab", "cd")):
    print(i, x, y)

class E(enumerate):
    extra = 5

e = E("ab")
e.attr = 1
print(list(e), e.extra, e.attr)

class Z(zip):
    def __next__(self):
        return sum(super().__next__())

print(list(Z([1, 2], [3, 4])))
pairs = [p for p in enumerate("xyz")]
print(pairs, pairs[0] is not pairs[1])
