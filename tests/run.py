#!/usr/bin/env python3.11
"""Every test of Krait. Prints one line a failure and, last, 'N passed, N failed'; exits 1 if any failed.

Suites: lint (layers, names), unit (Criterion), golden (IR text), frontend (against ast, symtable and SyntaxErrors),
corpus (the library's files), cli (the tool itself), programs (differential, against CPython).
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent
TESTS = TOP / "tests"
PYTHON = "/usr/bin/python3.11"
SUMMARY = re.compile(r"^(?:[\w-]+: )?(\d+) passed, (\d+) failed", re.M)
CRITERION = re.compile(r"Tested: (\d+) \| Passing: (\d+) \| Failing: (\d+) \| Crashing: (\d+)")


class Result:
    def __init__(self):
        self.passed = self.failed = 0

    def add(self, name, problem):
        if problem:
            self.failed += 1
            print(f"FAIL {name}: {problem}", flush=True)
        else:
            self.passed += 1


# ---- Programs: the same under CPython and under krait ----

def find_programs(pattern):
    """A file is a program; so is a directory that has a main.py."""
    found = []
    for path in sorted((TESTS / "programs").rglob("*.py")):
        folder = path.parent
        if any((parent / "main.py").exists() for parent in [folder, *folder.parents] if TESTS in parent.parents):
            if path.name != "main.py" or any((p / "main.py").exists() for p in folder.parents if TESTS in p.parents):
                continue
        if not pattern or pattern in str(path.relative_to(TESTS)):
            found.append(path)
    return found


def execute(command, cwd, timeout, stdin):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1")
    try:
        done = subprocess.run(command, cwd=cwd, env=env, input=stdin, capture_output=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return b"", f"no answer in {timeout} s", -1
    text = done.stderr.decode("utf-8", "replace").strip()
    return done.stdout, text.splitlines()[-1] if text else "", done.returncode


def differs(path, krait, timeout, extra):
    """What differs between the two runs, or None. PROGRAM.in is standard input."""
    given = path.with_suffix(".in")
    stdin = given.read_bytes() if given.exists() else b""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        want = execute([PYTHON, str(path)], one, timeout, stdin)
        got = execute([str(krait), "run", *extra, str(path)], two, timeout, stdin)
    for what, w, g in zip(("stdout", "stderr", "exit status"), want, got):
        if w != g:
            return f"{what}\n  want {shorten(w, g)}\n  got  {shorten(g, w)}"
    return None


def shorten(text, other):
    """The part of the text around the first difference."""
    if not isinstance(text, (bytes, str)):
        return repr(text)
    at = next((i for i, (a, b) in enumerate(zip(text, other)) if a != b), min(len(text), len(other)))
    return repr(text[max(0, at - 60):at + 140])


def suite_programs(args, result):
    programs = find_programs(args.name)
    if args.quick and not args.name:
        programs = programs[::4]
    extra = ["--verify-each"] if args.verify_each else []
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        work = {p: pool.submit(differs, p, args.build / "krait", args.timeout, extra) for p in programs}
        for path, future in work.items():
            result.add(path.relative_to(TESTS), future.result())


# ---- The other suites ----

def run_harness(args, result, name, command):
    """A program that ends with 'N passed, N failed'."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=TOP)
    found = SUMMARY.findall(done.stdout)
    for line in done.stdout.splitlines():
        if not SUMMARY.match(line):
            print(f"  {name}: {line}")
    if not found:
        result.add(name, f"gave no summary (exit {done.returncode})\n{done.stderr[-2000:]}")
        return
    passed, failed = map(int, found[-1])
    result.passed += passed
    result.failed += failed
    if done.returncode != 0 and failed == 0:
        result.add(name, f"exit {done.returncode}\n{done.stderr[-2000:]}")


def suite_harnesses(args, result, name, scripts, *options):
    for script in scripts:
        if not args.name or args.name in script:
            run_harness(args, result, script, [PYTHON, str(TESTS / script), "--build", str(args.build), *options])


def suite_unit(args, result):
    for path in sorted((args.build / "tests").glob("unit_*")):
        if not os.access(path, os.X_OK) or path.is_dir() or (args.name and args.name not in path.name):
            continue
        done = subprocess.run([str(path)], capture_output=True, text=True)
        found = CRITERION.search(done.stderr + done.stdout)
        if not found:
            result.add(path.name, f"gave no summary (exit {done.returncode})\n{done.stderr[-1000:]}")
            continue
        tested, passing, failing, crashing = map(int, found.groups())
        result.passed += passing
        result.failed += tested - passing
        if failing or crashing:
            print(f"FAIL {path.name}\n{done.stderr}")


def existing(*scripts):
    return [s for s in scripts if (TESTS / s).exists()]


def suites(args):
    sample = [] if args.all else ["--sample", "40" if args.quick else "150"]
    return {
        "lint": lambda r: suite_harnesses(args, r, "lint", existing("lint/run.py")),
        "unit": lambda r: suite_unit(args, r),
        "golden": lambda r: suite_harnesses(args, r, "golden", existing("golden/run.py")),
        "frontend": lambda r: suite_harnesses(args, r, "frontend", existing("frontend_errors.py")),
        "corpus": lambda r: suite_harnesses(args, r, "corpus", existing("frontend_corpus.py", "frontend_symbols.py"), *sample),
        "cli": lambda r: suite_harnesses(args, r, "cli", existing("cli/run.py")),
        "programs": lambda r: suite_programs(args, r),
    }


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("name", nargs="?", help="only tests whose path contains this")
    p.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    p.add_argument("--quick", action="store_true", help="the inner loop: under a minute")
    p.add_argument("--suite", action="append", help="only these suites")
    p.add_argument("--all", action="store_true", help="whole corpora instead of samples")
    p.add_argument("--sanitized", action="store_true", help="the build is sanitized: slower")
    p.add_argument("--verify-each", action="store_true", help="verify the IR after every pass")
    p.add_argument("--timeout", type=int, default=60, help="seconds for one program")
    p.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    args = p.parse_args()
    args.build = args.build.resolve()
    if args.sanitized:
        args.timeout *= 5
    result = Result()
    for name, run in suites(args).items():
        if args.suite and name not in args.suite:
            continue
        before = result.passed, result.failed
        run(result)
        print(f"{name}: {result.passed - before[0]} passed, {result.failed - before[1]} failed", flush=True)
    print(f"{result.passed} passed, {result.failed} failed")
    return 1 if result.failed or not result.passed else 0


if __name__ == "__main__":
    sys.exit(main())
