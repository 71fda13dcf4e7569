#!/usr/bin/env python3.11
"""The benchmarks: programs/*.py under CPython 3.11 and krait, by `krait bench`.

    run.py [--build DIR] [--runs N] [--compare OLD.json [--tolerance SHARE]] [NAME]     NAME: part of a program's name

Prints a table, writes results.json and results.svg beside this file, and exits 1 if an output differs.
--compare shows which ratios to CPython changed by more than SHARE (0.1: 10 %) since OLD.json was written, and exits 1
if one became worse by more than that. CPython is measured in turn with krait, so that a ratio says little of how
busy the machine was.
"""
import argparse
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TOLERANCE_DEFAULT = 0.1
MEGABYTE = 1 << 20
BAR_HEIGHT, BAR_LEFT, BAR_WIDTH = 22, 130, 460


def measure(krait, program, runs):
    """The row of a program, or a text that says what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "figures.json")
        done = subprocess.run([str(krait), "bench", "--runs", str(runs), "--json", str(file), str(program)],
                              env=dict(os.environ, PATH=f"/usr/bin:{os.environ['PATH']}"), capture_output=True, text=True)
        text = file.read_text() if file.exists() else ""
    if not text:
        return (done.stderr.strip() or done.stdout.strip()).splitlines()[-1][:120]
    figures = json.loads(text)
    if not figures["same_output"]:
        return "the outputs differ"
    python, ours = figures["subjects"]
    return {"python_ms": python["median_ms"], "krait_ms": ours["median_ms"], "krait_least_ms": ours["least_ms"],
            "ratio": python["median_ms"] / ours["median_ms"], "python_peak_mb": python["peak_bytes"] / MEGABYTE,
            "krait_peak_mb": ours["peak_bytes"] / MEGABYTE, "runs": runs}


def mean_ratio(rows):
    """The geometric mean, for ratios."""
    return math.exp(sum(math.log(row["ratio"]) for row in rows) / len(rows))


def table_row(name, row):
    return (f"{name:<14} {row['python_ms']:>10.1f} {row['krait_ms']:>10.1f} {row['ratio']:>8.2f} "
            f"{row['python_peak_mb']:>10.1f} {row['krait_peak_mb']:>10.1f}")


TABLE_HEAD = f"{'program':<14} {'CPython ms':>10} {'krait ms':>10} {'ratio':>8} {'CPython MB':>10} {'krait MB':>10}"


def chart(rows):
    """How many times as fast as CPython, on a logarithmic scale; the line is CPython."""
    low, high = math.log(0.5), math.log(max(2.0, *(row["ratio"] for row in rows.values())))
    def place(ratio):
        return BAR_LEFT + BAR_WIDTH * (math.log(max(ratio, 0.5)) - low) / (high - low)
    height, one = BAR_HEIGHT * len(rows) + 40, place(1)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="700" height="{height}" font-family="sans-serif" font-size="13">',
           '<rect width="100%" height="100%" fill="white"/>',
           '<text x="10" y="20" font-weight="bold">times as fast as CPython 3.11 (median, logarithmic)</text>']
    for number, (name, row) in enumerate(sorted(rows.items(), key=lambda item: -item[1]["ratio"])):
        y, end = 32 + number * BAR_HEIGHT, place(row["ratio"])
        out.append(f'<text x="{BAR_LEFT - 8}" y="{y + 13}" text-anchor="end">{name}</text>'
                   f'<rect x="{min(one, end):.1f}" y="{y}" width="{abs(end - one):.1f}" height="16" '
                   f'fill="{"#3a7d5c" if row["ratio"] >= 1 else "#b5533c"}"/>'
                   f'<text x="{max(one, end) + 6:.1f}" y="{y + 13}">{row["ratio"]:.2f}</text>')
    out.append(f'<line x1="{one:.1f}" x2="{one:.1f}" y1="28" y2="{height - 6}" stroke="black"/></svg>\n')
    return "\n".join(out)


def compare(old, rows, tolerance):
    """Prints which ratios changed by more than the tolerance, and returns how many became worse."""
    worse = 0
    for name in sorted(rows.keys() & old.keys()):
        before, now = old[name]["ratio"], rows[name]["ratio"]
        if abs(now / before - 1) > tolerance:
            worse += now < before
            print(f"{name:<14} {'WORSE' if now < before else 'better'}: {before:.2f} -> {now:.2f} times as fast as CPython "
                  f"(krait {old[name]['krait_ms']:.1f} -> {rows[name]['krait_ms']:.1f} ms)")
    return worse


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, default=HERE.parent / "build")
    p.add_argument("--runs", type=int, default=5)
    p.add_argument("--compare", type=pathlib.Path, metavar="OLD.json")
    p.add_argument("--tolerance", type=float, default=TOLERANCE_DEFAULT, metavar="SHARE")
    p.add_argument("name", nargs="?", default="")
    args = p.parse_args()
    old = json.loads(args.compare.read_text()) if args.compare else {}
    rows, failed = {}, 0
    print(TABLE_HEAD)
    for program in sorted((HERE / "programs").glob("*.py")):
        if args.name not in program.stem:
            continue
        row = measure(args.build / "krait", program, args.runs)
        if isinstance(row, str):
            failed += 1
            print(f"{program.stem:<14} FAIL {row}", flush=True)
            continue
        rows[program.stem] = row
        print(table_row(program.stem, row), flush=True)
    if rows:
        print(f"geometric mean of {len(rows)}: {mean_ratio(rows.values()):.2f}")
        kept = HERE / "results.json"
        known = json.loads(kept.read_text()) if args.name and kept.exists() else {}
        kept.write_text(json.dumps({**known, **rows}, indent=1) + "\n")
        (HERE / "results.svg").write_text(chart({**known, **rows}))
    worse = compare(old, rows, args.tolerance)
    return 1 if failed or worse or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
