# deaths: shown
# gc.collect(n), get_count, get_stats and callbacks go together; what collect() counts of frames and of exec().
import gc
import sys


def counts():
    gc.collect()
    first = gc.get_count()
    kept = []
    second = gc.get_count()
    print(first[0] < 5, second[0] > first[0], first[1:], second[1:], kept)
    gc.collect(0)
    print(gc.get_count()[1:])
    gc.collect(0)
    print(gc.get_count()[1:])
    gc.collect(1)
    print(gc.get_count()[1:])
    gc.collect(2)
    print(gc.get_count()[1:])


def stats():
    before = gc.get_stats()
    gc.collect(0)
    gc.collect(1)
    gc.collect(1)
    after = gc.get_stats()
    print([b["collections"] - a["collections"] for a, b in zip(before, after)])
    print([sorted(s) for s in after])


def callbacks():
    seen = []

    def callback(phase, info):
        seen.append((phase, info["generation"], sorted(info)))

    gc.callbacks.append(callback)
    gc.collect(1)
    gc.callbacks.remove(callback)
    gc.collect()
    print(seen)


def frames():
    def inner():
        frame = sys._getframe()

    gc.collect()
    inner()
    print("frame", gc.collect())


def executed():
    namespace = {}
    exec("def f(): pass\n", namespace)
    gc.collect()
    del namespace
    print("exec", gc.collect())


def cycles_of_many_sizes():
    # What died in the collection before is not counted again, whatever took its place.
    for n in (1, 10, 100):
        for kind in (list, dict):
            for _ in range(n):
                a = kind()
                if kind is list:
                    a.append(a)
                else:
                    a[0] = a
            del a
            print(n, kind.__name__, gc.collect(), gc.collect())


gc.disable()
counts()
gc.enable()
stats()
callbacks()
frames()
executed()
cycles_of_many_sizes()
print(gc.isenabled(), gc.get_threshold(), gc.garbage)
