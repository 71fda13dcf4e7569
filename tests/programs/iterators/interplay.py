"""Iterators over containers that change, chained into each other."""


a = [1, 2, 3]
it = enumerate(a)
print(next(it))
a.insert(0, 0)
print(list(it))
z = zip(a, a)
print(next(z))
a.clear()
print(list(z))
d = {"a": 1}
m = map(lambda k: d.pop(k), list(d))
print(list(m), d)
numbers = iter(range(10))
evens = filter(lambda n: n % 2 == 0, numbers)
print(next(evens), next(numbers), next(evens), list(zip(evens, numbers)))
nested = map(lambda p: p[0] * p[1], enumerate(filter(None, [0, 5, 0, 7])))
print(list(nested))
r = reversed([1, 2, 3])
print(list(zip(r, r)), list(r))
print(list(map(list, zip(*[iter("abcdef")] * 2))), dict(map(reversed, {"a": 1}.items())) if False else "", dict(enumerate("ab")))
print(sorted(zip([3, 1, 2], "abc")), max(enumerate([5, 9, 2]), key=lambda p: p[1]), sum(map(len, ["a", "bb"])), min(map(abs, [-3, 2])))
print(list(enumerate(enumerate("a"))), tuple(zip("ab", range(10**20))), set(map(lambda x: x % 3, range(9))))
s = iter("abc")
print("b" in s, list(s), "z" in iter("abc"))
print([x for x in iter([1, 2])], any(map(bool, [0, 1])), all(filter(None, [1, 0])), list(filter(None, map(lambda x: x - 1, [1, 2]))))
first, second, *others = map(int, "1234")
print(first, second, others)
l = [1, 2, 3]
print([(x, l.pop()) for x in l], l)


class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        return 7


print(list(zip(range(3), Endless())), [x for _, x in zip("ab", Endless())])


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next failed")


for f in (list, tuple, set, sum, sorted, dict, lambda x: list(zip(x)), lambda x: list(map(str, x)), lambda x: list(enumerate(x)),
          lambda x: [*x], lambda x: 1 in x, lambda x: max(x), lambda x: [y for y in x]):
    try:
        f(Fails())
    except KeyError as error:
        print(error, end=" ")
print()
