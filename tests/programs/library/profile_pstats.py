"""pstats on figures that are given, bdb's names, timeit on the command line, trace-free: what profiling leaves."""
import io
import marshal
import os
import pstats
import tempfile

figures = {("a.py", 1, "f"): (3, 2, 0.5, 1.5, {("a.py", 9, "main"): (3, 2, 0.5, 1.5)}), ("a.py", 9, "main"): (1, 1, 0.25, 2.0, {}), ("~", 0, "<built-in len>"): (10, 10, 0.1, 0.1, {("a.py", 1, "f"): (10, 10, 0.1, 0.1)})}
handle, path = tempfile.mkstemp()
os.close(handle)
with open(path, "wb") as f:
    marshal.dump(figures, f)
out = io.StringIO()
stats = pstats.Stats(path, stream=out)
stats.strip_dirs().sort_stats("cumulative").print_stats()
stats.sort_stats(pstats.SortKey.TIME).print_stats(0.5)
stats.print_callers("len")
stats.print_callees()
stats.add(path)
print("\n".join(line for line in out.getvalue().splitlines() if ":" not in line or "a.py" in line), stats.total_calls, stats.get_sort_arg_defs()["time"][1])
os.remove(path)
for value in (None, True, 5, -2**70, 1.5, 2j, "é", b"x", (1, [2, {"k": {3}}]), frozenset({4}), Ellipsis, "a" * 300):
    data = marshal.dumps(value)
    print(marshal.loads(data) == value, len(data))
for bad in (lambda: marshal.dumps(object()), lambda: marshal.loads(b""), lambda: marshal.loads(b"["), lambda: marshal.loads(b"\xff")):
    try:
        print(bad())
    except (ValueError, EOFError, TypeError) as e:
        print(type(e).__name__, e)
