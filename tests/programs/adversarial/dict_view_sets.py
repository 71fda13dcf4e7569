# Set operations of dict views, with operands of every kind.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


a, b = {"x": 1, "y": [2]}, {"y": [2], "z": 3}
for op in ("__and__", "__or__", "__xor__", "__sub__", "__rand__", "__rsub__", "isdisjoint", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__"):
    for view in (a.keys(), {1: 2, 3: 4}.items(), {}.keys(), {}.items()):
        for other in (b.keys(), {"x"}, frozenset("yz"), ["x", "x"], "xy", {}, (), range(2), None, 5, {(1, 2)}, [[1]], iter(["y"])):
            try:
                result = getattr(view, op)(other)
            except Exception as error:
                print(op, type(error).__name__, error)
            else:
                print(op, sorted(map(repr, result)) if isinstance(result, set) else result)
for bad in (a.items(),):
    for other in (b.items(), {("x", 1)}, [("x", 1)]):
        attempt(lambda: sorted(map(repr, bad & other)))
        attempt(lambda: bad | other)
        attempt(lambda: bad == other)
        attempt(lambda: bad <= other)
print({1: 2}.keys() == {1}, {1: 2}.keys() == {1: 3}.keys(), {1: 2}.items() == {(1, 2)}, {1: 2}.values() == {1: 2}.values())
attempt(lambda: {1: 2}.values() & {2})
attempt(lambda: {1}.union({1: 2}.keys()))
attempt(lambda: {1} & {1: 2}.keys())
attempt(lambda: [1] & {1: 2}.keys())
attempt(lambda: {1: 2}.keys() + [1])
attempt(hash, {}.keys())
attempt(hash, {}.items())
attempt(hash, {}.values() is None)
attempt(lambda: {}.keys()[0])
attempt(len, {1: 2}.items())
print(repr({1: {2: 3}}.values()), repr({}.keys()), {1: 2}.keys().mapping, type({}.items().mapping))
attempt(lambda: setattr({}.keys(), "mapping", 1))
attempt(lambda: type({}.keys())())
attempt(lambda: {}.keys().mapping.update(1))
d = {1: 1}
view = d.keys()
d[2] = 2
print(list(view), len(view), 2 in view, list(reversed(view)), list(reversed(d.items())))
d.clear()
print(list(view))
i = iter(d.values())
d[5] = 1
attempt(next, i)
attempt(next, i)
i = iter(d)
d[6] = 1
del d[5]
attempt(next, i)
i = iter({1: 2, 3: 4}.items())
print(i.__length_hint__(), next(i), i.__length_hint__(), list(i), i.__length_hint__())
recursive = {}
recursive["k"] = recursive.values()
recursive["i"] = recursive.items()
print(repr(recursive)[:60])
