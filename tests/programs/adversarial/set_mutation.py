# Sets changed by the iterables, hashes and comparisons that their own methods call.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


class Evil:
    def __init__(self, target, action):
        self.target, self.action = target, action

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.action(self.target)
        return False


def clear(s):
    s.clear()


def grow(s):
    for i in range(100, 120):
        s.add(i)


for action in (clear, grow):
    for name in ("add", "discard", "remove", "__contains__", "update", "difference_update", "intersection_update", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint", "union",
                 "intersection", "difference", "symmetric_difference"):
        target = {1, 2}
        target.add(Evil(target, action)) if name != "add" else None
        probe = Evil(target, action)
        argument = probe if name in ("add", "discard", "remove", "__contains__") else [1, 1, 5]
        try:
            result = getattr(target, name)(argument)
        except Exception as error:
            print(name, type(error).__name__, "KeyError" == type(error).__name__ or error)
        else:
            print(name, type(result).__name__)


def feeding(target):
    for i in range(3):
        target.add(i + 50)
        yield i


s = {1, 2, 3}
s.update(feeding(s))
print(sorted(s))
s = {1, 2, 3}
s.difference_update(feeding(s))
print(sorted(s))
s = {1, 2, 3}
s.intersection_update(feeding(s))
print(sorted(s))
s = {1, 2, 3}
s |= s
s ^= s
print(s)
s = {1, 2, 3}
s -= s
print(s)
s = {1, 2}
s.difference_update(s, s)
print(s)
s = {1, 2, 3}
attempt(lambda: [s.add(x + 10) for x in s])
attempt(lambda: [s.discard(x) for x in s])
s = {1, 2}
it = iter(s)
s.add(3)
attempt(next, it)
attempt(list, it)
for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "update"):
    for args in ((), ([1],), ([1], [2]), (5,), (None,), ([[1]],), ("ab",), ({1: 2},), (range(3), (2,)), ([1], 5)):
        try:
            result = getattr({1, 2}, method)(*args)
        except Exception as error:
            print(method, args, type(error).__name__, error)
        else:
            print(method, args, sorted(map(repr, result)) if isinstance(result, set) else result)
for op in ("|", "&", "-", "^", "<", "<=", "==", "!=", "|=", "-="):
    for other in ({1}, frozenset([2]), [1], "a", None, {1: 1}.keys(), {1: 1}, 5):
        namespace = {"s": {1, 2}, "other": other}
        name = {"|": "__or__", "&": "__and__", "-": "__sub__", "^": "__xor__", "<": "__lt__", "<=": "__le__", "==": "__eq__", "!=": "__ne__", "|=": "__ior__", "-=": "__isub__"}[op]
        try:
            print(op, getattr(namespace["s"], name)(other))
        except Exception as error:
            print(op, type(error).__name__, error)
attempt(lambda: {1} | [2])
attempt(lambda: {1} < [2])
attempt(lambda: {[1]})
attempt(lambda: {1} == {1.0, True})
attempt(lambda: set(5))
attempt(lambda: set([1], [2]))
attempt(lambda: set(iterable=[1]))
attempt(lambda: frozenset(x=1))
attempt(lambda: {1}.pop(0))
attempt(lambda: set().pop())
attempt(lambda: {1}.remove(2))
attempt(lambda: {1}.remove([2]))
attempt(lambda: {1}.remove({2}))
attempt(lambda: {frozenset([2])}.remove({2}))
attempt(lambda: {2} in {frozenset([2])})
attempt(lambda: {frozenset([2])}.discard({2}))
attempt(lambda: [2] in {1})
one = {1}
attempt(lambda: one[0])
attempt(lambda: {1} + {2})
attempt(lambda: hash({1}))
attempt(lambda: frozenset([1]).add(2))
attempt(lambda: frozenset() is frozenset(frozenset()))


class Sub(set):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


print(type(Sub([1]) | {2}), type({2} | Sub([1])), type(Sub([1]).copy()), Sub([1], extra=5).extra, Sub([1]) == {1}, repr(Sub([1])), repr(Sub()))
