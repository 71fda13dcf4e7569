"""Tuples: making, reading, operators, errors."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


print((), (1,), (1, 2), tuple(), tuple([1, 2]), tuple("ab"), tuple({1: 2}), tuple(x for x in (1, 2)), ((1,), ()))
t = (1, 2, 3, 4, 5)
print(t[0], t[-1], t[1:3], t[::-1], t[::2], t[10:], t[:], t[:] is t, tuple(t) is t, t[True])
for key in (5, -6, "a", 1.0, 2**70, None):
    attempt(lambda: t[key])
attempt(lambda: t[::0])
attempt(lambda: t["a":])
print(t + (6,), () + t is t, t + () is t, (1, 2) * 2, 2 * (1, 2), (1,) * 0, (1,) * -1)
for f in (lambda: t + [1], lambda: t + 1, lambda: [1] + t, lambda: t * "a", lambda: t * t, lambda: t - t, lambda: (1,) * 2**70):
    attempt(f)
print(t.index(3), t.count(3), t.count(9), t.index(4, -3), t.index(1, -100, 100))
attempt(t.index, 9)
attempt(t.index, 1, 1)
attempt(t.index, 1, "x")
attempt(t.index)
attempt(t.count)
attempt(tuple, 1)
attempt(tuple, 1, 2)
for x, y in (((), ()), ((1,), (1,)), ((1,), (2,)), ((1, 2), (1,)), ((1, "a"), (1, "b")), ((1.0,), (1,))):
    print(x, y, x < y, x <= y, x == y, x != y, x > y, x >= y)
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: (1,) < [1])
print((1,) == [1], 2 in t, 9 in t, "a" in t)

def set_item():
    t[0] = 1

def del_item():
    del t[0]

attempt(set_item)
attempt(del_item)
t += (6,)
print(t)
t *= 2
print(t)
a = ([],)
a[0].append(a)
print(a)
print(((1, 2), [(3,)]), (1,).__repr__(), str(()), len(()), bool(()), bool((0,)))
