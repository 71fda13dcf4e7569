# deaths: shown
"""What is traced: sizes and counts by what they must be at least, lines exactly."""
import gc
import tracemalloc


def rough(size, unit=100_000):
    return round(size / unit)


print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
for bad in ((0,), (-1,), (65536,), ("x",), (1.5,)):
    try:
        tracemalloc.start(*bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for call in (lambda: tracemalloc.start(1, 2), lambda: tracemalloc.start(nframe=1), lambda: tracemalloc.stop(1),
             tracemalloc.take_snapshot):
    try:
        call()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, str(e).replace("_tracemalloc.", ""))
print(tracemalloc.get_object_traceback([]))

before = bytearray(10)
tracemalloc.start()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
print(tracemalloc.get_object_traceback(before))
start, peak = tracemalloc.get_traced_memory()
print(start <= peak, peak < 100_000)


def block():
    return bytearray(300_000)


def many():
    blocks = []
    for i in range(10):
        blocks.append(block())
    return blocks


held = many()
current, peak = tracemalloc.get_traced_memory()
print("held", rough(current - start), rough(peak - start))
held.pop()
held.pop()
current, peak = tracemalloc.get_traced_memory()
print("two fewer", rough(current - start), rough(peak - start))
held = None
current, peak = tracemalloc.get_traced_memory()
print("none", rough(current - start), rough(peak - start))
tracemalloc.reset_peak()
current, peak = tracemalloc.get_traced_memory()
print("peak reset", rough(current - start), rough(peak - start))
kept = block()
current, peak = tracemalloc.get_traced_memory()
print("one", rough(current - start), rough(peak - start))
kept = None


class Node:
    pass


def cycle():
    a, b = Node(), Node()
    a.other, b.other = b, a
    a.data = bytearray(500_000)


cycle()
gc.collect()
current, peak = tracemalloc.get_traced_memory()
print("cycle", rough(current - start), rough(peak - start))
print(tracemalloc.get_tracemalloc_memory() > 0)
data = [bytearray(100_000) for _ in range(5)]
tracemalloc.clear_traces()
current, peak = tracemalloc.get_traced_memory()
print("cleared", rough(current), rough(peak), tracemalloc.get_object_traceback(data[0]))
tracemalloc.start(7)
print(tracemalloc.get_traceback_limit())
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(data))
tracemalloc.stop()

tracemalloc.start(25)
print(tracemalloc.get_traceback_limit())


def outer():
    return middle()


def middle():
    return [inner(0), inner(1)]


def inner(i):
    return bytearray(1000 + i)


items = outer()
trace = tracemalloc.get_object_traceback(items[1])
print([frame.lineno for frame in trace], len(trace), trace.total_nframe)
for line in trace.format():
    print(line.replace(__file__, "FILE"))
print([frame.lineno for frame in tracemalloc.get_object_traceback(items)][-2:])
for line in trace.format(limit=2, most_recent_first=True):
    print(line.replace(__file__, "FILE"))


def generator():
    yield bytearray(2000)
    yield bytearray(3000)


g = generator()
first = next(g)
second = next(g)
print([frame.lineno for frame in tracemalloc.get_object_traceback(first)])
print([frame.lineno for frame in tracemalloc.get_object_traceback(second)])


class Made:
    def __init__(self):
        self.data = {"a": [1, 2, 3]}


made = Made()
print([frame.lineno for frame in tracemalloc.get_object_traceback(made.data)])
tracemalloc.stop()
