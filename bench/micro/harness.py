"""Times every function `bench_NAME` of a module: one line `NAME seconds result` each, the least of a few runs.

Processor time, since other work on the machine does not count in it. An argument selects by a part of the name."""
import sys
import time

RUNS = 3


def measure(function):
    best = None
    for _ in range(RUNS):
        start = time.process_time()
        result = function()
        seconds = time.process_time() - start
        if best is None or seconds < best:
            best = seconds
    return best, result


def run(namespace):
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    for name in list(namespace):
        if name.startswith("bench_") and wanted in name:
            seconds, result = measure(namespace[name])
            print(name[len("bench_"):], f"{seconds:.6f}", result)
