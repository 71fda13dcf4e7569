#!/usr/bin/env python3
"""Golden tests: text in, text out.

A folder of tests/golden holds `command`, inputs, and for each input X the expected output X.out:

    command     {tools}/irtool --passes=dce {input}
    loop.ir     the input; a first line "# args: ..." adds arguments for this one
    loop.out    standard output, then "exit N" if the status was not 0

{tools} is where the test tools were built, {krait} the compiler, {input} the path of the input.

    run.py [--build DIR] [--tools DIR] [--bless] [NAME...]      NAME: part of folder/input
"""

import argparse
import difflib
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TIMEOUT_SECONDS = 60


def inputs_of(folder):
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != "command" and path.suffix != ".out":
            yield path


def extra_args(path):
    first = path.read_bytes().split(b"\n", 1)[0].decode("utf-8", "replace")
    return shlex.split(first.removeprefix("# args:")) if first.startswith("# args:") else []


def run(path, options):
    template = (path.parent / "command").read_text().strip()
    names = {"tools": options.tools, "krait": options.krait, "input": str(path)}
    command = [part.format(**names) for part in shlex.split(template)]
    command[1:1] = extra_args(path)
    done = subprocess.run(command, capture_output=True, timeout=TIMEOUT_SECONDS)
    output = done.stdout + done.stderr
    if done.returncode:
        output += f"exit {done.returncode}\n".encode()
    return output.decode("utf-8", "surrogateescape")


def show_difference(name, expected, actual):
    lines = difflib.unified_diff(
        expected.splitlines(), actual.splitlines(), f"{name} expected", f"{name} actual", lineterm="")
    print("\n".join(lines))


def check(path, options):
    expected_path = path.with_suffix(".out")
    name = f"{path.parent.name}/{path.name}"
    try:
        actual = run(path, options)
    except subprocess.TimeoutExpired:
        print(f"{name}: no end after {TIMEOUT_SECONDS} s")
        return False
    if options.bless:
        expected_path.write_text(actual, errors="surrogateescape")
        return True
    expected = expected_path.read_text(errors="surrogateescape") if expected_path.exists() else ""
    if actual != expected:
        show_difference(name, expected, actual)
    return actual == expected


def selected(options):
    for folder in sorted(HERE.iterdir()):
        if not (folder / "command").is_file():
            continue
        for path in inputs_of(folder):
            name = f"{folder.name}/{path.name}"
            if not options.names or any(part in name for part in options.names):
                yield path


def main():
    parser = argparse.ArgumentParser(description="golden tests")
    parser.add_argument("--build", default=str(HERE.parent.parent / "build"))
    parser.add_argument("--tools", help="default: tests in the build directory")
    parser.add_argument("--bless", action="store_true", help="write what comes out as what is expected")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.tools = options.tools or f"{options.build}/tests"
    options.krait = f"{options.build}/krait"
    results = [check(path, options) for path in selected(options)]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
