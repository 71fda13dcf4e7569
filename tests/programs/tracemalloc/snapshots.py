"""Snapshots: statistics, comparisons, filters, groups."""
import tracemalloc
from tracemalloc import DomainFilter, Filter, Frame, Snapshot


def show(stats, least=50_000):
    for stat in stats:
        if stat.size < least and abs(getattr(stat, "size_diff", 0)) < least:
            continue
        size = round(stat.size / 100_000)
        lines = [(frame.filename == __file__, frame.lineno) for frame in stat.traceback]
        if hasattr(stat, "size_diff"):
            print("  ", lines, size, round(stat.size_diff / 100_000), stat.count_diff > 0, stat.count_diff < 0)
        else:
            print("  ", lines, size, stat.count > 0)


def big():
    return bytearray(1_000_000)


def small():
    return bytearray(200_000)


tracemalloc.start(4)
first = tracemalloc.take_snapshot()
held = [big(), big(), small()]
second = tracemalloc.take_snapshot()
held.pop(0)
more = small()
third = tracemalloc.take_snapshot()
tracemalloc.stop()

print("traces", len(first.traces) < len(second.traces), second.traceback_limit)
print("lineno")
show(second.statistics("lineno"))
print("filename")
show(second.statistics("filename"))
print("traceback")
show(second.statistics("traceback"))
print("cumulative")
show(second.statistics("lineno", True))
show(second.statistics("filename", cumulative=True))
print("compare")
show(second.compare_to(first, "lineno"))
print("compare back")
show(third.compare_to(second, "lineno"))
for key, cumulative in (("nothing", False), ("traceback", True)):
    try:
        second.statistics(key, cumulative)
    except ValueError as e:
        print(e)

print("filters")
only = second.filter_traces([Filter(True, __file__)])
show(only.statistics("filename"))
without = second.filter_traces((Filter(False, __file__, all_frames=True),))
show(without.statistics("lineno"))
line = second.filter_traces([Filter(True, __file__, 24)])
show(line.statistics("lineno"))
show(second.filter_traces([Filter(False, __file__, 20)]).statistics("lineno"))
show(second.filter_traces([DomainFilter(True, 0)]).statistics("filename"))
print(len(second.filter_traces([DomainFilter(False, 0)]).traces))
print(len(second.filter_traces([Filter(False, "*")]).traces))
print(len(second.filter_traces([]).traces) == len(second.traces))
try:
    second.filter_traces(Filter(True, "x"))
except TypeError as e:
    print(e)

trace = max(second.traces, key=lambda t: t.size)
print(trace.domain, round(trace.size / 100_000), [f.lineno for f in trace.traceback], trace == trace)
print(trace.traceback[0] == Frame((__file__, trace.traceback[0].lineno)), trace.traceback[-1] in trace.traceback)
print(trace in second.traces, trace in first.traces)
stat = second.statistics("lineno")[0]
print(stat.size == stat.size, stat == second.statistics("lineno")[0], hash(stat) == hash(stat))
print(str(stat).replace(__file__, "FILE").split(": ")[0], str(stat).split(": ")[1].split("=")[0])
