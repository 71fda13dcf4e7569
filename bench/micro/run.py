#!/usr/bin/env python3.11
"""The micro-benchmarks: every bench_NAME of the modules here, under CPython 3.11 and compiled by krait.

    run.py [--build DIR] [--rounds N] [--save NEW.json] [--compare OLD.json] [NAME]     NAME: part of a benchmark's name

Prints a row for each, the slowest against CPython first, and exits 1 if a result differs. Times are processor
time, the least of all rounds; --compare shows what changed by more than 10 % since --save wrote OLD.json.
"""
import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3.11"
CHANGE_MIN = 0.10


def modules():
    return [path for path in sorted(HERE.glob("*.py")) if path.name not in ("harness.py", "run.py")]


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


def measure(krait, path, name, rounds, folder):
    executable = pathlib.Path(folder, path.stem)
    subprocess.run([str(krait), "build", str(path), "-o", str(executable)], check=True)
    python, ours = {}, {}
    for _ in range(rounds):
        merge_least(python, times_of([PYTHON, str(path)], name))
        merge_least(ours, times_of([str(executable)], name))
    return {f"{path.stem}.{key}": {"python_ms": python[key][0] * 1e3, "krait_ms": ours[key][0] * 1e3,
                                   "ratio": python[key][0] / ours[key][0], "same": python[key][1] == ours[key][1]}
            for key in python}


def report(rows, old):
    print(f"{'benchmark':<34} {'CPython ms':>10} {'krait ms':>10} {'ratio':>7}")
    for name, row in sorted(rows.items(), key=lambda item: item[1]["ratio"]):
        note = "" if row["same"] else "   FAIL: the results differ"
        before = old.get(name)
        if before and abs(row["krait_ms"] / before["krait_ms"] - 1) > CHANGE_MIN:
            note += f"   was {before['ratio']:.2f}"
        print(f"{name:<34} {row['python_ms']:>10.1f} {row['krait_ms']:>10.1f} {row['ratio']:>7.2f}{note}")
    mean = math.exp(sum(math.log(row["ratio"]) for row in rows.values()) / len(rows))
    print(f"geometric mean of {len(rows)}: {mean:.2f}")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, default=HERE.parent.parent / "build")
    p.add_argument("--rounds", type=int, default=2)
    p.add_argument("--save", type=pathlib.Path, metavar="NEW.json")
    p.add_argument("--compare", type=pathlib.Path, metavar="OLD.json")
    p.add_argument("name", nargs="?", default="")
    args = p.parse_args()
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for path in modules():
            rows.update(measure(args.build / "krait", path, args.name, args.rounds, folder))
    if not rows:
        raise SystemExit(f"no benchmark has {args.name!r} in its name")
    report(rows, json.loads(args.compare.read_text()) if args.compare else {})
    if args.save:
        args.save.write_text(json.dumps(rows, indent=1) + "\n")
    return 0 if all(row["same"] for row in rows.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
