"""gc: switches, thresholds, callbacks."""
import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold())
gc.set_threshold(500)
print(gc.get_threshold())
gc.set_threshold(700, 10, 10)
print(gc.get_threshold(), gc.get_debug(), gc.garbage, gc.callbacks)
for bad in ((), (1, 2, 3, 4), ("a",)):
    try:
        gc.set_threshold(*bad)
    except TypeError:
        print("TypeError")
print(len(gc.get_count()), len(gc.get_stats()), sorted(gc.get_stats()[0]))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)


def note(phase, info):
    print(phase, sorted(info), info["generation"])


gc.callbacks.append(note)
gc.collect()
gc.collect(1)
gc.callbacks.remove(note)
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
before = gc.get_stats()[2]["collections"]
gc.collect()
print(gc.get_stats()[2]["collections"] - before)
