#!/usr/bin/env python3.11
"""The table of the standard library in stdlib/README.md: makes it, and checks it by importing every module.

A program that can import each module of sys.stdlib_module_names is compiled once and run for each of them: a module
that is imported comes from libkrait, from stdlib/ or from CPython's library, as its __file__ says, and what is not
imported says why. --write puts the table into the README. Otherwise each row that differs is a failed test.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reasons import NOT_IMPORTED, REASONS  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
README = TOP / "stdlib/README.md"
TIMEOUT_SECONDS = 60
COUNTS = re.compile(r"^Of the \d+ names .*?\n", re.M)
TABLE = re.compile(r"^\| module \| from \| notes \|\n\| --- .*?\n((?:\|.*\n)*)", re.M)
BROKEN = "broken: "  # fails for another reason than an absence: never right
MISSING = re.compile(r"No module named '([\w.-]+)'")
# CPython's own start has imported os.
IMPORTER = """import os, sys
name = sys.argv[1]
try:
{cases}
except BaseException as e:
    print("\\nabsent", type(e).__name__, e)
else:
    print("\\npresent", getattr(module, "__file__", None))
os._exit(0)
"""


def importer_text():
    cases = [f"    if name == {name!r}:\n        import {name} as module" for name in NAMES if name not in NOT_IMPORTED]
    return IMPORTER.format(cases="\n".join(cases))


NAMES = sorted(sys.stdlib_module_names)


def importer_build(build):
    folder = build / "tests/modules"
    folder.mkdir(parents=True, exist_ok=True)
    script, program = folder / "importer.py", folder / "importer"
    script.write_text(importer_text())
    env = dict(os.environ, XDG_CACHE_HOME=str(build / "tests/cache"))
    subprocess.run([build / "krait", "build", script, "-o", program], env=env, check=True)
    return program


def last_line(program, name):
    """What the program says about a module."""
    try:
        done = subprocess.run([program, name], text=True, errors="replace", capture_output=True, stdin=subprocess.DEVNULL,
                              timeout=TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        return f"absent: importing it takes more than {TIMEOUT_SECONDS} s"
    lines = done.stdout.splitlines()
    return lines[-1] if done.returncode == 0 and lines else f"absent: importing it ends with status {done.returncode}"


def reason(name, said):
    if name in REASONS:
        return REASONS[name]
    if not said.startswith(("absent ImportError", "absent ModuleNotFoundError")):
        return BROKEN + said.removeprefix("absent").strip(" :")
    missing = MISSING.search(said)
    if not missing:
        return said.split(maxsplit=2)[2]
    return "not written yet" if missing[1] == name else f"needs `{missing[1]}`"


def source_of(path):
    """(from, notes) of a module with this __file__."""
    if path == "None":
        return "native", "C"
    if pathlib.Path(path).is_relative_to(TOP / "stdlib"):
        return "native", "Python"
    return "library", ""


def row_of(program, name):
    if name in NOT_IMPORTED:
        return "| `%s` | %s | %s |" % (name, *NOT_IMPORTED[name])
    said = last_line(program, name)
    if said.startswith("present "):
        return "| `%s` | %s | %s |" % (name, *source_of(said.removeprefix("present ")))
    return f"| `{name}` | absent | {reason(name, said)} |"


def rows_now(build):
    program = importer_build(build)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda name: row_of(program, name), NAMES))


def count(rows, where):
    return sum(f" | {where} | " in row for row in rows)


def write(rows):
    counts = (f"Of the {len(rows)} names {count(rows, 'native')} are native, {count(rows, 'library')} come from the "
              f"library and {count(rows, 'absent')} are absent.\n")
    table = "| module | from | notes |\n| --- | --- | --- |\n" + "".join(row + "\n" for row in rows)
    text = README.read_text()
    text = COUNTS.sub(lambda _: counts, text, count=1)
    README.write_text(TABLE.sub(lambda _: table, text, count=1))


def check(rows):
    found = TABLE.search(README.read_text())
    written = found[1].splitlines() if found else []
    wrong = [row for row in rows if row not in written or BROKEN in row] + [f"no longer: {row}" for row in written if row not in rows]
    for row in wrong:
        print(f"FAIL stdlib/README.md: {row}    (./dev modules makes the table anew)")
    print(f"{len(rows) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, required=True)
    p.add_argument("--write", action="store_true", help="write the table")
    args = p.parse_args()
    rows = rows_now(args.build.resolve())
    if args.write:
        return write(rows)
    return check(rows)


if __name__ == "__main__":
    sys.exit(main())
