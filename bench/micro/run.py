#!/usr/bin/env python3.11
"""The micro-benchmarks: every bench_NAME of the modules here, under CPython 3.11 and compiled by krait.

    run.py [--build DIR] [--rounds N] [--save NEW.json] [--compare OLD.json] [--promised] [NAME]

NAME: part of a benchmark's name. Prints a row for each, the slowest against CPython first, and exits 1 if a result
differs. Times are processor time, the least of all rounds; --compare shows what changed by more than 10 % since --save
wrote OLD.json. --promised: only promised*.py, whose doc strings say what each must reach; exits 1 if one does not.
"""
import argparse
import ast
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3.11"
CHANGE_MIN = 0.10
PROMISES = sorted(HERE.glob("promised*.py"))
PROMISE = re.compile(r"At least (?P<ratio>\d+)(, within (?P<megabytes>\d+) MB)?\.")
KILOBYTES = 1024  # in a megabyte


def modules(only_promised):
    if only_promised:
        return PROMISES
    others = {HERE / "harness.py", HERE / "run.py", *PROMISES}
    return [path for path in sorted(HERE.glob("*.py")) if path not in others]


def promises():
    """{benchmark: (least ratio, megabytes or None)}"""
    found = {}
    for path in PROMISES:
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("bench_"):
                promise = PROMISE.fullmatch(ast.get_docstring(node))
                megabytes = promise["megabytes"]
                name = f"{path.stem}.{node.name[len('bench_'):]}"
                found[name] = int(promise["ratio"]), int(megabytes) if megabytes else None
    return found


def peak_megabytes(executable, name):
    """Of a process that runs this one alone."""
    with subprocess.Popen([str(executable), name], stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / KILOBYTES


def times_of(command, name):
    """{benchmark: (seconds, result)}"""
    done = subprocess.run([*command, name], capture_output=True, text=True, cwd=HERE)
    if done.returncode:
        raise SystemExit(f"{command[-1]}: {done.stderr.strip() or done.returncode}")
    rows = (line.split(" ", 2) for line in done.stdout.splitlines())
    return {row[0]: (float(row[1]), row[2]) for row in rows}


def merge_least(best, times):
    for name, (seconds, result) in times.items():
        known = best.get(name)
        best[name] = (min(seconds, known[0]), result) if known else (seconds, result)


def measure(krait, path, name, rounds, folder, limits):
    executable = pathlib.Path(folder, path.stem)
    subprocess.run([str(krait), "build", str(path), "-o", str(executable)], check=True)
    python, ours = {}, {}
    for _ in range(rounds):
        merge_least(python, times_of([PYTHON, str(path)], name))
        merge_least(ours, times_of([str(executable)], name))
    rows = {f"{path.stem}.{key}": {"python_ms": python[key][0] * 1e3, "krait_ms": ours[key][0] * 1e3,
                                   "ratio": python[key][0] / ours[key][0], "same": python[key][1] == ours[key][1]}
            for key in python}
    for key in rows.keys() & limits.keys():
        if limits[key][1]:
            rows[key]["peak_mb"] = peak_megabytes(executable, key.split(".")[1])
    return rows


def broken_promise(row, limit):
    """What the row does not reach, as text; or ""."""
    if not limit:
        return ""
    ratio, megabytes = limit
    if megabytes and row["peak_mb"] > megabytes:
        return f"   FAIL: {row['peak_mb']:.1f} MB, promised {megabytes}"
    return f"   FAIL: promised {ratio}" if row["ratio"] < ratio else ""


def report(rows, old, limits):
    """Prints the table; how many rows are not as they must be."""
    failed = 0
    print(f"{'benchmark':<34} {'CPython ms':>10} {'krait ms':>10} {'ratio':>7}")
    for name, row in sorted(rows.items(), key=lambda item: item[1]["ratio"]):
        note = "" if row["same"] else "   FAIL: the results differ"
        note = note or broken_promise(row, limits.get(name))
        failed += note != ""
        before = old.get(name)
        if before and abs(row["krait_ms"] / before["krait_ms"] - 1) > CHANGE_MIN:
            note += f"   was {before['ratio']:.2f}"
        print(f"{name:<34} {row['python_ms']:>10.1f} {row['krait_ms']:>10.1f} {row['ratio']:>7.2f}{note}")
    mean = math.exp(sum(math.log(row["ratio"]) for row in rows.values()) / len(rows))
    print(f"geometric mean of {len(rows)}: {mean:.2f}")
    return failed


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, default=HERE.parent.parent / "build")
    p.add_argument("--rounds", type=int, default=2)
    p.add_argument("--save", type=pathlib.Path, metavar="NEW.json")
    p.add_argument("--compare", type=pathlib.Path, metavar="OLD.json")
    p.add_argument("--promised", action="store_true")
    p.add_argument("name", nargs="?", default="")
    args = p.parse_args()
    rows, limits = {}, promises()
    with tempfile.TemporaryDirectory() as folder:
        for path in modules(args.promised):
            rows.update(measure(args.build / "krait", path, args.name, args.rounds, folder, limits))
    if not rows:
        raise SystemExit(f"no benchmark has {args.name!r} in its name")
    failed = report(rows, json.loads(args.compare.read_text()) if args.compare else {}, limits)
    if args.save:
        args.save.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
