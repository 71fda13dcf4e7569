#!/usr/bin/env python3.11
"""CPython's own tests under krait, one outcome a method: passed, failed, crashed, skipped, not-applicable.

Builds each test file as it is installed (Debian's libpython3.11-testsuite) and runs its methods; a method that takes the
program down is recorded, and the next ones run in a new process. The same methods run under CPython first: what is skipped
there may be skipped here. Outcomes are compared with record.tsv: a method that passed before and does not now fails the run;
what got better is recorded. FILE names a test file (`test_int`, or `int`); without one, all of files.txt.
"""
import argparse
import ast
import codecs
import collections
import concurrent.futures
import fnmatch
import hashlib
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
TESTS = pathlib.Path("/usr/lib/python3.11/test")
PYTHON = "/usr/bin/python3.11"
RECORD = HERE / "record.tsv"
OUTCOMES = ("passed", "failed", "crashed", "skipped", "not-applicable")
MEMORY_MAX = 6 << 30  # bytes of address space: a GB of it is the reserved stack
BUILD_SECONDS = 1200
METHOD_SECONDS = 60  # without a word from the program; more where CPython itself takes long
WHY_MAX = 160
NAMES_MAX = 6

Outcome = collections.namedtuple("Outcome", "kind why text", defaults=("", ""))


# ---- What stands in files ----

def read_rows(path):
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def record_read():
    return {row[0]: Outcome(row[1], row[2] if len(row) > 2 else "") for row in read_rows(RECORD)}


def record_write(record):
    with open(RECORD, "w", encoding="utf-8") as file:
        for name in sorted(record):
            outcome = record[name]
            file.write("\t".join([name, outcome.kind] + [outcome.why] * bool(outcome.why)) + "\n")


def file_of(name):
    return name.partition(".")[0]


def parts_of(text):
    """The examples of a doctest that failed, which are judged each by itself; else the whole text."""
    return text.split("Failed example:\n")[1:] or [text]


class Judgements:
    """A table of judgements: patterns of ids, patterns of how methods fail, and what that means."""

    def __init__(self, name):
        self.rows = read_rows(HERE / name)

    def reason(self, name, why, text=""):
        """None: the table does not say. What passes needs none."""
        rows = [row[1:] for row in self.rows if fnmatch.fnmatchcase(name, row[0])]
        reason_of = lambda text: next((reason for pattern, reason in rows if fnmatch.fnmatchcase(text, pattern)), None)
        reasons = [reason_of(part) for part in parts_of(text)]
        return reason_of(why) or ("; ".join(dict.fromkeys(reasons)) if all(reasons) else None)

    def is_never_run(self, name):
        """Need it not be run to know?"""
        return any(row[1] == "*" and fnmatch.fnmatchcase(name, row[0]) for row in self.rows)


# ---- Why ----

ERROR_LINE = re.compile(r"[A-Za-z_][\w.]*(?:: |$)")
CHANGING = ((re.compile(r"0x[0-9a-f]{6,}"), "0x..."), (re.compile(r"/\S*/(?=[\w.-]+)"), ".../"),
            (re.compile(r"@?test_\d+_tmp\S*"), "TESTFN"), (re.compile(r"[\t\r\n]+"), " "))


def why_of(text):
    """One line that says what went wrong, the same every time: the line with the exception, else the last."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return ""
    line = next((line for line in reversed(lines) if ERROR_LINE.match(line)), lines[-1])
    for pattern, instead in CHANGING:
        line = pattern.sub(instead, line)
    return line.encode("ascii", "backslashreplace").decode().strip()[:WHY_MAX]


# ---- One file under one interpreter ----

class Run:
    """The methods of one file, run by `command` until each has an outcome."""

    def __init__(self, name, command, folder, env, seconds, left_out=()):
        self.name, self.command, self.folder, self.env, self.seconds = name, command, folder, env, seconds
        self.outcomes = {method: Outcome("failed", "not run") for method in left_out}  # in the order of the run
        self.order = []
        self.trouble = None  # why nothing could be run at all
        self.log = folder / "log.tsv"

    def limits(self):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.setsid()

    def start(self, output):
        work = self.folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        self.log.write_text("")
        done = self.folder / "done.txt"
        done.write_text("\n".join(self.outcomes), encoding="utf-8")
        return subprocess.Popen([*self.command, "--tests", str(self.log), str(done)], cwd=work, env=self.env, stdin=subprocess.DEVNULL,
                                stdout=output, stderr=subprocess.STDOUT, preexec_fn=self.limits)

    def read_log(self):
        """The method that was running when the log ends, or None."""
        running = None
        for line in self.log.read_text(encoding="utf-8", errors="replace").split("\n")[:-1]:
            kind, name, text = line.split("\t", 2)
            text = ast.literal_eval(text)
            if kind == "all":
                if name not in self.order:
                    self.order.append(name)
            elif kind == "start":
                running = name
            elif kind in ("fixture", "fixture-skip"):
                self.fixture(name, "failed" if kind == "fixture" else "skipped", text)
            elif kind != "end":
                self.outcomes[name] = Outcome(kind, text if kind == "skipped" else why_of(text), text)
                running = None
        return running

    def fixture(self, name, kind, text):
        """setUpClass (a.b.Class) or setUpModule (a.b) did not go through: so did no method of it."""
        match = re.match(r"(setUp|tearDown)(Class|Module) \((.*)\)", name)
        if not match or match[1] == "tearDown":
            return
        why = text if kind == "skipped" else f"{match[1]}{match[2]}: {why_of(text)}"
        for method in self.order:
            if method.startswith(match[3] + ".") or match[2] == "Module":
                self.outcomes.setdefault(method, Outcome(kind, why, text))

    def wait(self, process, seconds):
        """The exit status, or None: killed, because for so many seconds it wrote nothing to its log."""
        size, since = -1, time.monotonic()
        while True:
            try:
                return process.wait(0.2)
            except subprocess.TimeoutExpired:
                now = self.log.stat().st_size
                if now != size:
                    size, since = now, time.monotonic()
                elif time.monotonic() - since > seconds:
                    return None

    def run(self):
        with open(self.folder / "output.txt", "w+b") as output:
            while self.run_once(output):
                pass
        return self

    def run_once(self, output):
        """True: there are methods left, that another process is to run."""
        known, at = len(self.outcomes), output.tell()
        process = self.start(output)
        status = self.wait(process, self.seconds)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        running = self.read_log()
        if status == 0 and running is None and self.log.read_text().endswith("end\t\t''\n"):
            return False
        output.seek(at)
        said = output.read().decode("utf-8", "replace")
        output.seek(0, os.SEEK_END)
        why = f"nothing for {self.seconds} s" if status is None else \
            signal.Signals(-status).name if status < 0 else f"exit status {status}: {why_of(said)}"
        if running is not None:
            self.outcomes[running] = Outcome("crashed", why, said[-4000:])
            return True
        if len(self.outcomes) > known:
            return True  # between two methods
        self.trouble = Outcome("crashed" if self.order or status is None or status < 0 else "failed", why, said[-4000:])
        return False


def modules_of(name):
    """The test file, or the files of a package of tests: its load_tests looks for them, so a program must import them all."""
    if not (TESTS / name).is_dir():
        return {f"test.{name}": TESTS / f"{name}.py"}
    parts = {f"test.{name}.{path.stem}": path for path in sorted((TESTS / name).glob("test_*.py"))}
    return {f"test.{name}": TESTS / name / "__init__.py", **parts}


def functions_in(path):
    return {node.name for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}


def path_of(module):
    return TESTS.parent / (module.replace(".", "/") + ".py")


def strings_in(path):
    return {node.value for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def modules_of_doctests(path):
    """Test modules that the examples in the file's texts import."""
    return {module for text in strings_in(path) for module in re.findall(r"^ *>>> (?:from|import) (test\.\w+)\b", text, re.M)}


def modules_named_in(path):
    """Test modules that the file has the names of as strings: it imports them by name, to have them twice."""
    return {text for text in strings_in(path) if re.fullmatch(r"test\.([a-z_]*tester|ann_module\d?)", text) and path_of(text).exists()}


def is_codec(text):
    try:
        return re.fullmatch(r"[A-Za-z][\w-]+", text) and bool(codecs.lookup(text))
    except (LookupError, ValueError):
        return False


def main_text(name):
    """The program. It mentions each function of the tests, because of a library krait follows the imports only of functions
    that are mentioned; and each codec, because only the program's own literals bring their modules along."""
    modules, functions, named, examples, encodings = modules_of(name), set(), set(), set(), set()
    for path in modules.values():
        examples |= modules_of_doctests(path)
        functions |= functions_in(path)
        encodings |= set(filter(is_codec, strings_in(path)))
        named |= modules_named_in(path) - set(modules)
    for module in named:
        functions |= functions_in(path_of(module))
    imports = "".join(f"import {module}\n" for module in modules)
    mentions = "".join(f"    import {module}\n" for module in sorted(named | examples))
    mentions += "".join(f"    tests.{function}\n" for function in sorted(functions))
    mentions += "".join(f"    ''.encode({encoding!r})\n" for encoding in sorted(encodings))
    return f"import driver\n{imports}\n\ndef mentioned(tests):\n{mentions}    tests\n\n\ndriver.run(test.{name})\n"


class Harness:
    def __init__(self, args):
        self.args = args
        self.folder = args.build / "conformance"
        self.table = Judgements("not_applicable.tsv")
        self.causes = Judgements("causes.tsv")

    def main_program(self, name):
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        main, text = folder / "main.py", main_text(name)
        if not main.exists() or main.read_text() != text:
            main.write_text(text)
        return main

    def environment(self, **more):
        kept = {key: os.environ[key] for key in ("PATH", "LANG", "HOME") if key in os.environ}
        return {**kept, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", **more}

    def reference(self, name):
        """CPython's outcomes, and how long it took; kept until the driver or the tests change."""
        folder = self.folder / name / "cpython"
        folder.mkdir(parents=True, exist_ok=True)
        kept, stamp = folder / "outcomes.tsv", f"# {hash_of(HERE / 'driver.py', self.main_program(name))}"
        if kept.exists() and kept.read_text().startswith(stamp + "\n"):
            rows = read_rows(kept)
        else:
            env = self.environment(PYTHONPATH=str(HERE), PYTHONDONTWRITEBYTECODE="1")
            run = Run(name, [PYTHON, str(self.main_program(name))], folder, env, 600).run()
            rows = [[method, run.outcomes[method].kind, run.outcomes[method].why] for method in run.outcomes]
            kept.write_text("\n".join([stamp] + ["\t".join(why_clean(cell) for cell in row) for row in rows]) + "\n")
        return {row[0]: Outcome(*row[1:]) for row in rows}

    def build(self, name):
        """None, or why it could not be built."""
        main = self.main_program(name)
        command = [str(self.args.build / "krait"), "build", str(main), "-o", str(main.parent / "main"),
                   "-I", str(HERE), "-I", str(HERE / "standins" / name)] + ([f"-O{self.args.level}"] if self.args.level else [])
        command += [f"--deaths={module}" for module in modules_of(name)]  # as if they were the program's own
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=BUILD_SECONDS, errors="replace",
                                  env={**os.environ, "XDG_CACHE_HOME": str(self.folder / "cache")})
        except subprocess.TimeoutExpired:
            return Outcome("crashed", f"krait build: not done in {BUILD_SECONDS} s")
        if done.returncode == 0:
            return None
        return Outcome("crashed", f"krait build: status {done.returncode}: {why_of(done.stderr)}", done.stderr[-4000:])

    def file(self, name):
        """All methods of the file with their outcomes, and seconds for building and running."""
        reference, start = self.reference(name), time.monotonic()
        trouble, built, outcomes = self.build(name), time.monotonic() - start, {}
        if not trouble:
            left_out = [method for method in reference if self.table.is_never_run(file_of_id(method, name))]
            run = Run(name, [str(self.folder / name / "main")], self.folder / name, self.environment(), self.args.seconds,
                      left_out).run()
            trouble, outcomes = run.trouble, run.outcomes
        for method in reference:
            outcomes.setdefault(method, trouble or Outcome("failed", "not among the methods that were found"))
        judged = {file_of_id(method, name): self.judge(file_of_id(method, name), got, reference.get(method))
                  for method, got in outcomes.items()}
        return judged, built, time.monotonic() - start - built

    def judge(self, name, got, want):
        if want and want.kind == "skipped":
            return Outcome("skipped", why_clean(want.why))
        if got.kind == "passed":
            return got
        why = f"skipped: {why_clean(got.why)}"[:WHY_MAX] if got.kind == "skipped" else got.why
        text = "" if got.kind == "crashed" else got.text  # what a crashed process has said is of other methods, too
        reason = self.table.reason(name, why, text)
        if reason:
            return Outcome("not-applicable", reason, got.text)
        if want and want.kind != "passed":
            return Outcome("not-applicable", f"fails under CPython here: {want.why}"[:WHY_MAX], got.text)
        cause = self.causes.reason(name, why, text) or why
        return got._replace(kind="failed" if got.kind == "skipped" else got.kind, why=cause)


def hash_of(*paths):
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def why_clean(text):
    return " ".join(text.split())


def file_of_id(method, name):
    """Ids begin with test. and the file's name; those of some doctests do not."""
    method = method.removeprefix("test.")
    return method if file_of(method) == name else f"{name}.{method}"


# ---- The report ----

def table_print(results, seconds):
    print(f"{'file':24}" + "".join(f"{kind:>15}" for kind in OUTCOMES) + f"{'of applicable':>15}{'build s':>9}{'run s':>7}")
    total = collections.Counter()
    for name in [*results, None]:
        count = total if name is None else collections.Counter(outcome.kind for outcome in results[name].values())
        if name is not None:
            total.update(count)
        applicable = count["passed"] + count["failed"] + count["crashed"]
        share = f"{100 * count['passed'] / applicable:.1f} %" if applicable else "-"
        times = "".join(f"{part:{width}.1f}" for part, width in zip(seconds.get(name, ()), (9, 7)))
        print(f"{name or 'all':24}" + "".join(f"{count[kind]:15}" for kind in OUTCOMES) + f"{share:>15}{times}")


def failures_write(harness, name, outcomes):
    with open(harness.folder / name / "failures.txt", "w", encoding="utf-8", errors="backslashreplace") as file:
        for method, outcome in outcomes.items():
            if outcome.kind in ("failed", "crashed"):
                file.write(f"==== {method} {outcome.kind}: {outcome.why}\n{outcome.text}\n")


def failures_print(outcomes, path):
    """What failed, the most frequent reason first."""
    groups = collections.defaultdict(list)
    for method, outcome in outcomes.items():
        if outcome.kind in ("failed", "crashed"):
            groups[f"{outcome.kind}: {outcome.why}"].append(method)
    for why, methods in sorted(groups.items(), key=lambda group: -len(group[1])):
        more = f" and {len(methods) - NAMES_MAX} more" if len(methods) > NAMES_MAX else ""
        print(f"{len(methods):4} {why}\n       {', '.join(methods[:NAMES_MAX])}{more}")
    if groups:
        print(f"whole tracebacks: {path}")


def regressions_of(record, outcomes):
    return [name for name, got in outcomes.items()
            if name in record and record[name].kind == "passed" and got.kind in ("failed", "crashed")]


def record_merge(record, file, outcomes, bless):
    """Takes what the run found; a method that got worse stays as it was unless blessed. Gives those that got worse."""
    worse = [] if bless else regressions_of(record, outcomes)
    for name in [name for name in record if file_of(name) == file and name not in outcomes]:
        del record[name]
    for name, got in outcomes.items():
        if name not in worse:
            record[name] = Outcome(got.kind, "" if got.kind == "passed" else got.why)
    return worse


def run_files(harness, names, jobs):
    """Yields (name, outcomes, seconds) as they are done."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        work = {pool.submit(harness.file, name): name for name in names}
        for future in concurrent.futures.as_completed(work):
            outcomes, *seconds = future.result()
            yield work[future], outcomes, seconds


def run_all(args, names):
    harness, record, worse, results, seconds = Harness(args), record_read(), [], {}, {}
    for name, outcomes, times in run_files(harness, names, args.jobs):
        if not args.bless and regressions_of(record, outcomes):  # the machine may just have been busy
            outcomes, *times = harness.file(name)
        failures_write(harness, name, outcomes)
        worse += record_merge(record, name, outcomes, args.bless)
        record_write(record)
        results[name], seconds[name] = outcomes, times
        count = collections.Counter(outcome.kind for outcome in outcomes.values())
        print(f"{name}: " + ", ".join(f"{count[kind]} {kind}" for kind in OUTCOMES if count[kind]), file=sys.stderr, flush=True)
    return {name: results[name] for name in names}, seconds, worse


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("--jobs", "-j", type=int, default=2)
    parser.add_argument("--level", help="optimize as -O LEVEL")
    parser.add_argument("--seconds", type=float, default=METHOD_SECONDS, help="how long a method may be silent")
    parser.add_argument("--bless", action="store_true", help="record also what got worse")
    parser.add_argument("--table", action="store_true", help="only print the table of what is recorded")
    args = parser.parse_args()
    args.build = args.build.resolve()
    names = [name if name.startswith("test_") else f"test_{name}" for name in args.files] or \
        [row[0] for row in read_rows(HERE / "files.txt")]
    if args.table:
        results = {name: {} for name in names}
        for name, outcome in record_read().items():
            results.setdefault(file_of(name), {})[name] = outcome
        table_print(results, {})
        return 0
    results, seconds, worse = run_all(args, names)
    table_print(results, seconds)
    for name in names if args.files else ():
        failures_print(results[name], args.build / "conformance" / name / "failures.txt")
    for name in worse:
        print(f"WORSE {name}: passed before, now {results[file_of(name)][name].kind}: {results[file_of(name)][name].why}")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
