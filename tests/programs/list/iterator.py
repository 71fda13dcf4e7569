"""The iterators of list: exhaustion, length hints, changes."""


a = [1, 2, 3]
it = iter(a)
print(next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
a.append(4)
print(list(it), next(it, "none"))
it = iter(a)
next(it)
a.append(5)
print(list(it))
it = iter(a)
a.clear()
print(list(it))
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "none"))
a = [1, 2, 3, 4]
r = reversed(a)
next(r)
del a[1:]
print(list(r), r.__length_hint__())
print(type(iter([])).__name__, type(reversed([])).__name__, iter(it) is it)
try:
    next(iter([]))
except StopIteration as stop:
    print("stop", stop.args)
x, *y = iter([1, 2, 3])
print(x, y)
print([p + q for p, q in zip(iter([1, 2]), reversed([1, 2]))], sum(iter([1, 2])), max(reversed([1, 5])))
