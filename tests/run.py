#!/usr/bin/env python3.11
"""Every test of Krait. Prints what failed, a subtotal for each suite and, last, 'N passed, N failed'; exits 1 if any failed.

Suites: lint (layers, names), unit (Criterion), golden (IR text), docs (dumps in the READMEs), frontend (SyntaxErrors),
corpus (the library's files against ast and symtable), modules (the table in stdlib/README.md), cli (the tool itself), programs (against CPython), divergence
(where we mean to differ). NAME selects tests by a part of their path: `dict`, `programs/list/sort`, `golden/opt_dce`.
"""
import argparse
import concurrent.futures
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import differential
import interpret

TOP = pathlib.Path(__file__).resolve().parent.parent
TESTS = TOP / "tests"
SUMMARY = re.compile(r"^(?:[\w-]+: )?(\d+) passed, (\d+) failed", re.M)
CRITERION = re.compile(r"Tested: (\d+) \| Passing: (\d+) \| Failing: (\d+) \| Crashing: (\d+)")
QUICK_PROGRAMS_MAX = 90
# Stress: collect at every Nth allocation; the next N where that takes too long.
STRESS_INTERVALS = (1, 17, 331, 7001)
STRESS_SECONDS = 12
SANITIZER = {
    # Stacks are scanned as they are, and the collector never frees: no leaks to speak of.
    "ASAN_OPTIONS": "detect_stack_use_after_return=0:detect_leaks=0:handle_segv=1:abort_on_error=0:exitcode=99",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1:exitcode=98",
}
# Appended for programs that end by a signal on purpose.
SIGNALS_UNHANDLED = ":handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:handle_abort=0"


class Result:
    def __init__(self):
        self.passed = self.failed = 0

    def add(self, name, problem=None):
        if problem:
            self.failed += 1
            print(f"FAIL {name}: {problem}", flush=True)
        else:
            self.passed += 1


# ---- Programs ----

def program_cache(build):
    """krait's cache for these runs: what an older build made is thrown away, for it is gigabytes."""
    made_by = "".join(f"{path.stat().st_mtime_ns} " for path in
                      (build / "krait", build / "compiler/driver/libkrait.a", build / "compiler/driver/libkrait-codegen.so"))
    folder = build / "tests/cache"
    stamp = folder / "made-by"
    if not stamp.exists() or stamp.read_text() != made_by:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        stamp.write_text(made_by)
    return folder


class Runner:
    """Runs programs under krait, as the options say."""

    def __init__(self, args):
        self.args = args
        self.options = ["--verify-each", "--no-cache"] if args.verify_each else []
        self.options += [f"-O{args.level}"] if args.level else []
        self.env = differential.environment(XDG_CACHE_HOME=str(program_cache(args.build)), **SANITIZER)
        self.stressed = dict.fromkeys(STRESS_INTERVALS, 0)
        self.seconds = {}

    def outcome(self, program, timeout, options=(), **env):
        command = [str(self.args.build / "krait"), "run", *self.options, *options, str(program.path), *program.arguments]
        if program.ends_by_signal:
            env["ASAN_OPTIONS"] = SANITIZER["ASAN_OPTIONS"] + SIGNALS_UNHANDLED
        return differential.execute(command, program.stdin, timeout, {**self.env, **env}, program.whole_stderr)

    def outcome_stressed(self, program, options=()):
        for interval in STRESS_INTERVALS:
            last = interval == STRESS_INTERVALS[-1]
            got, stderr = self.outcome(program, self.args.timeout if last else STRESS_SECONDS, options,
                                       KRAIT_GC_STRESS=str(interval), KRAIT_GC_HEAP="4")
            if got.status is not None:
                break
        self.stressed[interval] += 1
        return got, stderr

    def differs(self, path):
        program, options = differential.program_at(path), []
        if self.args.interpret:
            wrapper = interpret.wrapper_write(path, self.args.build / "tests/interpret")
            program, options = program._replace(path=wrapper), ["-I", str(path.parent)]
        want = differential.outcome_wanted(program, self.args.timeout)
        start = time.monotonic()
        run = self.outcome_stressed if self.args.stress else functools.partial(self.outcome, timeout=self.args.timeout)
        got, stderr = run(program, options=options)
        self.seconds[path] = time.monotonic() - start
        if program.shows_deaths and self.args.sanitized:
            return differential.fault(got, stderr, self.args.timeout)
        return differential.difference(want, got, stderr, self.args.timeout)

    def diverges(self, path):
        """A documented difference: krait does what NAME.out says, and CPython does not."""
        program = differential.program_at(path)
        got, stderr = self.outcome(program, self.args.timeout)
        if got.stdout != path.with_suffix(".out").read_bytes():
            return f"stdout\n  got {got.stdout!r}"
        same = differential.outcome_wanted(program, self.args.timeout) == got
        return "CPython does the same: this is no divergence" if same else None


def run_programs(args, result, paths, check):
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        work = {path: pool.submit(check, path) for path in paths}
        for path, future in work.items():
            result.add(path.relative_to(TESTS), future.result())


def selected_programs(args, folder):
    paths = [path for path in differential.find_programs(TESTS / folder)
             if args.name in str(path.relative_to(TESTS))]
    if args.interpret:
        paths = [path for path in paths if not str(path.relative_to(TESTS)).startswith(interpret.MOMENTS)]
    step = -(-len(paths) // QUICK_PROGRAMS_MAX)
    return paths[::step] if args.quick and not args.name and step > 1 else paths


def suite_programs(args, result):
    runner = Runner(args)
    paths = selected_programs(args, "programs")
    run_programs(args, result, paths, runner.differs)
    if args.stress:
        print("collecting at every Nth allocation:",
              ", ".join(f"N = {n}: {count} programs" for n, count in runner.stressed.items()))
    for path, seconds in sorted(runner.seconds.items(), key=lambda item: -item[1])[:args.slowest]:
        print(f"{seconds:7.2f} s  {path.relative_to(TESTS)}")


def suite_divergence(args, result):
    run_programs(args, result, selected_programs(args, "divergence"), Runner(args).diverges)


# ---- The other suites ----

def run_harness(result, name, command):
    """A program that ends with 'N passed, N failed'."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=TOP)
    found = SUMMARY.findall(done.stdout)
    for line in done.stdout.splitlines():
        if not SUMMARY.match(line):
            print(f"  {name}: {line}")
    if not found:
        return result.add(name, f"gave no summary (exit {done.returncode})\n{done.stderr[-2000:]}")
    passed, failed = map(int, found[-1])
    result.passed += passed
    result.failed += failed
    if done.returncode != 0 and failed == 0:
        result.add(name, f"exit {done.returncode}\n{done.stderr[-2000:]}")


def suite_harness(args, result, script, arguments=(), takes_names=False):
    """takes_names: the script accepts a part of its tests' names as an operand."""
    if not (TESTS / script).exists():
        return result.add(script, "is missing")
    operands = []
    if args.name and args.name not in f"{script} {pathlib.Path(script).parent}":
        if not takes_names:
            return
        operands = [args.name.removeprefix(script.split("/")[0] + "/")]
    run_harness(result, script, [differential.PYTHON, str(TESTS / script), *map(str, arguments), *operands])


def run_criterion(path):
    """Returns (passed, failed, text to print)."""
    if not os.access(path, os.X_OK):
        return 0, 1, "was not built"
    done = subprocess.run([str(path)], capture_output=True, text=True, errors="replace", env=dict(os.environ, **SANITIZER))
    found = CRITERION.search(done.stderr + done.stdout)
    if not found:
        return 0, 1, f"gave no summary (exit {done.returncode})\n{done.stderr[-1000:]}"
    tested, passing, _, _ = map(int, found.groups())
    if tested == passing and done.returncode == 0 and tested > 0:
        return passing, 0, ""
    return passing, max(1, tested - passing), f"exit {done.returncode}\n{done.stdout}{done.stderr}"


def suite_unit(args, result):
    """Each unit/NAME.c is an executable unit_NAME."""
    for source in sorted((TESTS / "unit").glob("*.c")):
        if args.name not in f"unit/{source.name}":
            continue
        passed, failed, text = run_criterion(args.build / "tests" / f"unit_{source.stem}")
        result.passed += passed
        result.failed += failed
        if text:
            print(f"FAIL unit/{source.name}: {text}")


def suites(args):
    build = ["--build", args.build]
    tool = [args.build / "tests/frontdump"]
    sample = [] if args.all else ["--sample", "40" if args.quick else "300"]
    return {
        "lint": lambda r: suite_harness(args, r, "lint/run.py", build),
        "unit": lambda r: suite_unit(args, r),
        "golden": lambda r: suite_harness(args, r, "golden/run.py", build, takes_names=True),
        "docs": lambda r: suite_harness(args, r, "docs/run.py", build),
        "frontend": lambda r: suite_harness(args, r, "frontend_errors.py", tool),
        "corpus": lambda r: suite_harness(args, r, "frontend_corpus.py", tool + sample),
        "symbols": lambda r: suite_harness(args, r, "frontend_symbols.py", tool + sample),
        "modules": lambda r: None if args.quick else suite_harness(args, r, "modules/run.py", build),
        "cli": lambda r: suite_harness(args, r, "cli/run.py", build, takes_names=True),
        "programs": lambda r: suite_programs(args, r),
        "divergence": lambda r: suite_divergence(args, r),
    }


def parse_arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("name", nargs="?", default="", help="only tests whose path contains this")
    p.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    p.add_argument("--quick", action="store_true", help="the inner loop: under a minute")
    p.add_argument("--suite", action="append", help="only these suites")
    p.add_argument("--all", action="store_true", help="whole corpora instead of samples")
    p.add_argument("--sanitized", action="store_true", help="the build is sanitized: slower")
    p.add_argument("--stress", action="store_true", help="collect garbage all the time")
    p.add_argument("--interpret", action="store_true", help="the programs as texts of exec(): through the interpreter")
    p.add_argument("--verify-each", action="store_true", help="verify the IR after every pass")
    p.add_argument("--level", choices="0123", help="optimization level of the programs")
    p.add_argument("--timeout", type=int, default=60, help="seconds for one program")
    p.add_argument("--slowest", type=int, default=0, metavar="N", help="show the N slowest programs")
    p.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    args = p.parse_args()
    args.build = args.build.resolve()
    args.name = args.name.removeprefix("tests/")
    args.timeout *= 5 if args.sanitized or args.stress else 1
    return args


def main():
    args = parse_arguments()
    known = suites(args)
    for name in set(args.suite or []) - known.keys():
        sys.exit(f"run.py: no such suite: {name}")
    total = Result()
    for name, run in known.items():
        if args.suite and name not in args.suite:
            continue
        result, start = Result(), time.monotonic()
        run(result)
        total.passed += result.passed
        total.failed += result.failed
        if result.passed or result.failed:
            print(f"{name}: {result.passed} passed, {result.failed} failed ({time.monotonic() - start:.1f} s)", flush=True)
    print(f"{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main())
