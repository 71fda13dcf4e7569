"""cProfile and pstats: how often what was called, and by whom. Times differ from run to run and are not shown."""
import _lsprof
import cProfile
import io
import os
import pstats
import tempfile


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def count(n):
    for i in range(n):
        yield i


def outer(n):
    total = yield from count(n)
    yield from inner(n)
    return total


def inner(n):
    yield "inner"
    yield from count(n)
    return n


def fails(n):
    if n == 0:
        raise ValueError("at the end")
    fails(n - 1)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    @property
    def double(self):
        return self.x * 2

    @staticmethod
    def make(x):
        return Point(x)

    @classmethod
    def make_again(cls, x, *rest, key=None):
        return cls(x)


async def step(n):
    return n


async def steps():
    return await step(1) + await step(2)


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def natives():
    items = []
    add = items.append
    for n in range(3):
        add(n)
    items.append(3)
    items.sort(key=lambda n: -n, reverse=True)
    return len(items), max(*items), max(items, default=0), "-".join(map(str, items)), isinstance(3, int), \
        dict.fromkeys("ab"), list.pop(items), sorted(items, key=abs), "a b".split(sep=" ")


def show(profile, title):
    """Rows by name, with callers."""
    print("==", title)
    stats = pstats.Stats(profile).strip_dirs()
    rows = []
    for (file, line, name), (primitive, calls, _, _, callers) in stats.stats.items():
        by = sorted((caller[2], numbers[0], numbers[1]) for caller, numbers in callers.items())
        rows.append((file, line, name, primitive, calls, by))
    for row in sorted(rows):
        print(*row)
    print(stats.total_calls, stats.prim_calls)


def profiled(title, function, *args):
    profile = cProfile.Profile()
    try:
        print(profile.runcall(function, *args))
    except ValueError as error:
        print("ValueError:", error)
    show(profile, title)


profiled("recursion", fib, 6)
profiled("two functions", even, 7)
profiled("generator", lambda: list(count(3)))
profiled("chain of generators", lambda: list(outer(2)))
profiled("an error leaves", fails, 3)
profiled("class", lambda: (Point.make(1) == Point.make_again(1, 2, key=3), Point(4).double))
profiled("coroutine", lambda: drive(steps()))
profiled("native functions", natives)


def abandoned():
    g = outer(5)
    next(g)
    next(g)
    g.close()
    h = count(1)
    h.close()
    try:
        k = outer(1)
        next(k)
        k.throw(ValueError("thrown"))
    except ValueError as error:
        return str(error)


profiled("generators that are closed", abandoned)

# -- Texts, the context manager, several times --
profile = cProfile.Profile()
profile.run("fib(3)")
profile.runctx("y = even(x)", {"even": even, "x": 2}, {})
show(profile, "texts")
with cProfile.Profile() as profile:
    fib(2)
show(profile, "with")
profile.enable()
fib(2)
profile.disable()
fib(2)
show(profile, "once more")
profile.clear()
print(profile.getstats())

# -- Nobody told of callers, or of native functions --
for subcalls in (True, False):
    for builtins in (True, False):
        profile = cProfile.Profile(subcalls=subcalls, builtins=builtins)
        profile.runcall(natives)
        show(profile, f"subcalls {subcalls} builtins {builtins}")

# -- A timer of one's own, so that times are known --
ticks = 0


def timer():
    global ticks
    ticks += 1
    return ticks


for unit in (0.5, 0):
    profile = cProfile.Profile(timer, unit) if unit else cProfile.Profile(timer)
    profile.runcall(fib, 2)
    rows = []
    for entry in profile.getstats():
        code = entry.code if isinstance(entry.code, str) else entry.code.co_name
        rows.append((code, entry[1:5], entry.calls and [sub[1:] for sub in entry.calls]))
    print(*sorted(rows), sep="\n")
profile = cProfile.Profile(timer, 1.0)
profile.runcall(fib, 3)
text = io.StringIO()
stats = pstats.Stats(profile, stream=text).strip_dirs().sort_stats("ncalls", "name")
stats.print_stats().print_callers().print_callees("fib")
print(text.getvalue())

# -- Files --
name = os.path.join(tempfile.mkdtemp(), "stats")
profile.dump_stats(name)
loaded = pstats.Stats(name)
loaded.add(name)
print(loaded.total_calls, loaded.prim_calls, sorted(key[2] for key in loaded.stats))
os.remove(name)

# -- Errors --
entry = max(profile.getstats(), key=lambda entry: entry.callcount)
print(type(entry), len(entry), entry.callcount, entry.reccallcount, type(entry).__match_args__)
print(_lsprof.profiler_subentry((1, 2, 3, 4, 5)))
for wrong in (lambda: cProfile.Profile(timeunit="a"), lambda: cProfile.Profile(subcalls="x"),
              lambda: cProfile.Profile(1, 2, 3, 4, 5), lambda: profile.enable("x"), lambda: profile.enable(1, 2, 3),
              lambda: cProfile.Profile(foo=1), lambda: _lsprof.profiler_entry((1,)),
              lambda: pstats.Stats(3), lambda: pstats.Stats(profile).sort_stats("nothing")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
