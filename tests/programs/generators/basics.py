def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "done"

g = count(3)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("again", e.value, e.args)
print(next(g, "default"))
print(list(count(4)), tuple(count(2)), sum(count(5)), max(count(6)), sorted(count(3), reverse=True))
a, b, c = count(3)
print(a, b, c)
first, *rest = count(5)
print(first, rest)
print(*count(3), sep="-")
print("-".join(str(x) for x in count(4)))
print(dict((x, x * x) for x in count(3)), {x for x in count(3)}, [*count(2), *count(3)])
print(2 in count(5), 9 in count(5))
for i, x in enumerate(count(2)):
    print(i, x)
print(list(zip(count(3), count(5))), list(map(lambda x: x + 1, count(3))), list(filter(None, count(3))))

def empty():
    return
    yield

print(list(empty()))
def nothing():
    if False:
        yield
print(list(nothing()))
print(repr(count(1)).split(" at ")[0])
