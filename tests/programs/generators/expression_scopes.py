# Which names generator expressions see, and when they are evaluated.
x = "module"


def first_is_eager():
    try:
        g = (a for a in undefined_name)
    except NameError as e:
        print("eager", e)
    g = (b for a in [1] for b in undefined_name)
    try:
        list(g)
    except NameError as e:
        print("lazy", e)
    try:
        (a for a in 5)
    except TypeError as e:
        print(e)


first_is_eager()


class C:
    x = "class"
    y = [1, 2]
    g = list(x for i in y)
    h = list((i, j) for i in y for j in [x])
    try:
        k = list(y for i in [1])
    except NameError as e:
        k = str(e)


print(C.g, C.h, C.k)
y = 0


def late():
    n = 1
    g = (n for _ in range(2))
    n = 5
    return list(g)


print(late())
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in (lambda i=i: i for i in range(3))], [f() for f in list(lambda: i for i in range(3))])
g = (lambda: (yield z) for z in [1])
print([type(f).__name__ for f in g])
print([[j for j in range(i)] for i in range(4)], {i: {j for j in range(i)} for i in range(3)}, sum(i * j for i in range(3) for j in range(i)))
print([a for a in [b for b in range(5) if b % 2]], [(a, b) for a in range(3) if a for b in range(a) if not b])
i = "kept"
[i for i in range(3)]
print(i)
print([last := i for i in range(3)], last, any((hit := n) > 1 for n in range(5)), hit)


def walrus():
    total = 0
    return [total := total + v for v in range(4)], total


print(walrus())


def counting():
    order = []

    def note(v):
        order.append(v)
        return v

    g = (note((a, b)) for a in [note("outer")] for b in note([1, 2]) if note(b))
    order.append("made")
    list(g)
    return order


print(counting())
print(list((yield_ for yield_ in [1])), [*(c for c in "ab"), *[d for d in "cd"]], dict((k, v) for k, v in zip("ab", range(2))))
