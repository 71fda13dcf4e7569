"""Every method of list, with its results and errors."""

def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except BaseException as error:
        print(type(error).__name__ + ":", error)


a = [3, 1, 2]
print(a.append(4), a)
print(a.extend("xy"), a)
print(a.insert(0, "first"), a.insert(-1, "before last"), a.insert(100, "end"), a.insert(-100, "front"), a)
print(a.pop(), a.pop(0), a.pop(-2), a)
print(a.remove(1), a)
print(a.index(4), a.count(4), a.count(99))
print(a.reverse(), a)
b = a.copy()
print(b == a, b is a)
print(a.clear(), a, b)
attempt([].pop)
attempt([1].pop, 5)
attempt([1].pop, -2)
attempt([1].pop, "a")
attempt([1].pop, 2**70)
attempt([].remove, 1)
attempt([1, 2].index, 3)
attempt([1, 2].index, 1, 1)
attempt([1, 2, 1, 3].index, 1, 1)
attempt([1, 2, 1, 3].index, 1, -2)
attempt([1, 2, 1, 3].index, 1, -100, 100)
attempt([1, 2].index, 1, "a")
attempt([1].insert, "a", 1)
attempt([1].insert, 2**70, 1)
attempt([].append)
attempt([].append, 1, 2)
attempt([].extend, 1)
attempt([].extend, None)
attempt([].clear, 1)
attempt([].index)
attempt(list, 1)
attempt(list, 1, 2)
print(list(), list([1, 2]), list((1, 2)), list("ab"), list({1: 2}), list(range(3)), list(x for x in [1]))
c = [1, 2]
c.__init__([5])
print(c)
c.__init__()
print(c)
