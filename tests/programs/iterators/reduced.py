"""Copies and pickles of builtin iterators: __reduce__ and __setstate__."""
import copy
import pickle
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
for it in [iter([1,2,3]), reversed([1,2,3]), iter((1,2)), iter('abc'), iter('aéb'), iter(b'ab'), iter(bytearray(b'ab')), iter({1:2}), iter({1:2}.items()), iter({1}), reversed((1,2)), iter(int, 5), reversed({1:2}), iter({1:2}.values())]:
    t(it.__reduce__)
    next(it, None)
    t(it.__reduce__)
    for p in (2, 4):
        try:
            c = pickle.loads(pickle.dumps(it, p))
            print(type(c).__name__, list(c) if not type(it).__name__=='callable_iterator' else '')
        except Exception as e:
            print(type(e).__name__, e)
    try:
        print(list(copy.copy(it)) if type(it).__name__!='callable_iterator' else '')
    except Exception as e:
        print(type(e).__name__, e)
    list(it) if type(it).__name__!='callable_iterator' else 0
    t(it.__reduce__)


def rest(iterator, steps):
    """What copies give after some steps, and that the iterator itself is not moved."""
    for _ in range(steps):
        next(iterator, None)
    return list(copy.copy(iterator)), list(pickle.loads(pickle.dumps(iterator)))


for steps in range(4):
    print(rest(iter(range(3)), steps), rest(reversed(range(3)), steps), rest(iter(range(5, -5, -3)), steps))
    print(rest(enumerate("abc", 5), steps), rest(reversed("abc"), steps))
    print(rest(iter({"a": 1, "b": 2}.items()), steps), rest(reversed({"a": 1, "b": 2}.values()), steps))
for make in (lambda: zip("ab", [1, 2]), lambda: zip("ab", [1], strict=True), lambda: map(pow, [2, 3], [4, 5]),
             lambda: filter(None, [0, 1, 2])):
    it = make()
    print(type(it.__reduce__()[0]), len(it.__reduce__()), len(it.__reduce__()[1]), next(it))
    it = pickle.loads(pickle.dumps(it))
    try:
        print(list(it))
    except ValueError as e:
        print(e)
big = iter(range(10**20, 10**20 + 3))
next(big)
print(list(pickle.loads(pickle.dumps(big))))
for it, state in [(iter([1, 2, 3]), 1), (iter([1, 2, 3]), -5), (iter([1, 2, 3]), 99), (reversed([1, 2, 3]), 0),
                  (reversed([1, 2, 3]), -4), (reversed([1, 2, 3]), 8), (iter((1, 2)), 1), (iter(range(9)), 7),
                  (iter(range(9)), -1), (iter(range(10**20, 10**20 + 3)), 2), (reversed((1, 2, 3)), 0),
                  (iter("abc"), 2), (iter(b"abc"), 2)]:
    it.__setstate__(state)
    print(list(it))
t(iter([]).__setstate__, "a")
changed = {1: 1, 2: 2}
it = iter(changed)
changed[3] = 3
t(it.__reduce__)
