"""gc.set_debug, gc.garbage, callbacks, thresholds and the small functions."""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self


gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug() == gc.DEBUG_SAVEALL, gc.garbage)
Node("kept by garbage")
print(gc.collect() > 0)
print([x.name for x in gc.garbage if isinstance(x, Node)])
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect() > 0, gc.garbage)
phases = []


def watch(phase, info):
    phases.append((phase, info["generation"], info["collected"] > 0, info["uncollectable"], sorted(info)))


gc.callbacks.append(watch)
Node("seen by the callback")
gc.collect()
gc.collect(1)
gc.callbacks.remove(watch)
print(phases)
print(gc.get_threshold())
gc.set_threshold(500, 5)
print(gc.get_threshold())
gc.set_threshold(700, 10, 10)
for bad in ((), (1, 2, 3, 4), ("x",)):
    try:
        gc.set_threshold(*bad)
    except TypeError as e:
        print(e)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
print(len(gc.get_count()), [sorted(s) for s in gc.get_stats()])
for bad in ("x", 1.5, -1, 3):
    try:
        gc.collect(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (-1, 3, "x"):
    try:
        gc.get_objects(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
l = [1]
print(any(o is l for o in gc.get_objects()), any(o is l for o in gc.get_objects(None)))
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)


class Final:
    def __del__(self):
        global again
        again = self


f = Final()
print(gc.is_finalized(f))
del f
print(gc.is_finalized(again), gc.is_finalized(1), gc.is_finalized([]))
for v in (1, "a", None, 1.5, b"", (), (1,), ([],), [], {}, {1: 2}, {1: []}, set(), object(), Final, int, len, gc, f"", 1j, range(3), slice(1), lambda: 0, type(gc)):
    print(type(v).__name__, gc.is_tracked(v), end="; ")
print()
print(gc.get_referents([1, 2]), gc.get_referents({"a": 1}), gc.get_referents((1, "x")), gc.get_referents(1, "a"), gc.get_referents())
