# A chain of generators without an end gets a RecursionError, although none of them needs stack.
import json
import json.encoder
import sys


def nested(o):
    if isinstance(o, list):
        yield "["
        for item in o:
            yield from nested(item)
        yield "]"
    else:
        yield str(o)


def layers(count):
    result = []
    for _ in range(count):
        result = [result]
    return result


def report(f, *args):
    try:
        print(f(*args))
    except RecursionError as e:
        print("RecursionError", str(e).startswith("maximum recursion depth exceeded"))


deep = layers(100000)
for limit in (75, 1000):
    sys.setrecursionlimit(limit)
    report(lambda: "".join(nested(deep)))
print(len("".join(nested(layers(100)))))


def endless(n):
    yield n
    yield from endless(n + 1)


last = 0
try:
    for last in endless(0):
        pass
except RecursionError:
    print(900 < last < 1100)
g = endless(0)
report(lambda: [x for x in g])
print(next(g, "over"))


class Once:
    def __await__(self):
        yield 1


async def awaits(n):
    await Once()
    await awaits(n + 1)


def drive():
    coroutine = awaits(0)
    while True:
        coroutine.send(None)


report(drive)


def catches(n):
    yield n
    try:
        yield from catches(n + 1)
    except RecursionError:
        caught.append(n)
        raise


caught = []
report(lambda: sum(1 for _ in catches(0)) > 0)
print(caught == sorted(caught, reverse=True), len(caught) > 500, caught[-1])

# The encoder in Python.
json.encoder.c_make_encoder = None


class Endless(json.JSONEncoder):
    def default(self, o):
        return [o]


report(json.dumps, deep)
report(Endless(check_circular=False).encode, 5j)
mapping = {}
for _ in range(100000):
    mapping = {"k": mapping}
report(json.dumps, mapping)
