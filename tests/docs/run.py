#!/usr/bin/env python3.11
"""The dumps in the READMEs are today's: every fenced block that is headed by a `krait emit` command is compared
with what the command prints (in tests/docs), or with a part of it.

    ```text krait emit ir -O0 area.py            the whole output
    ```text krait emit asm area.py | FIRST..LAST  the lines from the one that contains FIRST to the next with LAST

    run.py [--build DIR] [--bless]      --bless writes the present output into the files
"""
import argparse
import pathlib
import re
import shlex
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
BLOCK = re.compile(r"^```text (krait [^\n]+)\n(.*?)^```$", re.M | re.S)


def part_of(text, wanted):
    first, last = wanted.split("..")
    lines = text.splitlines(keepends=True)
    start = next((i for i, line in enumerate(lines) if first in line), None)
    if start is None:
        return ""
    end = next((i for i in range(start + 1, len(lines)) if last in lines[i]), len(lines) - 1)
    return "".join(lines[start:end + 1])


def output_of(command, krait):
    command, _, wanted = command.partition(" | ")
    done = subprocess.run([str(krait), *shlex.split(command)[1:]], capture_output=True, text=True, cwd=TOP / "tests/docs")
    return part_of(done.stdout, wanted) if wanted else done.stdout


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    p.add_argument("--bless", action="store_true")
    args = p.parse_args()
    passed = failed = 0
    for path in sorted([*TOP.glob("*.md"), *(TOP / "compiler").rglob("*.md"), *(TOP / "runtime").rglob("*.md")]):
        text = path.read_text()

        def check(match):
            nonlocal passed, failed
            command, shown = match.groups()
            actual = output_of(command, args.build.resolve() / "krait")
            if actual == shown and actual:
                passed += 1
            elif not args.bless:
                failed += 1
                print(f"{path.relative_to(TOP)}: not what `{command}` prints now")
            return f"```text {command}\n{actual}```"

        changed = BLOCK.sub(check, text)
        if args.bless and changed != text:
            path.write_text(changed)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
