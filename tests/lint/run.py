#!/usr/bin/env python3.11
"""What a compiler cannot check: who includes whom, how long files and functions are, where gc.h and llvm-c are used,
what stands in a file that belongs in no file, whether the files look as ./dev format leaves them, and whose words the
docstrings are."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

import own_words

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.M)
COMPILER_LAYERS = ["support", "front", "ir", "lower", "infer", "opt", "interp", "codegen", "driver"]
# stubgen is a tool of the build on top of the front end.
TOOLS = {"stubgen": "front"}
LINES_MAX = 800
FUNCTION_LINES_MAX = 60
# Marks of unfinished work, and paths of one machine.
UNWANTED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|(?:^|[^\w./-])/(?:work|farm|root|home/\w+)/|(?:^|[^\w./-])/tmp/\w", re.M)
TEXT_FILES = (".c", ".h", ".def", ".py", ".pyi", ".md", ".build", ".ir", ".txt", "")


def includes(path):
    return INCLUDE.findall(path.read_text())


def layer_problem(path, included):
    """A compiler file includes its own layer or lower ones, and of the runtime only abi."""
    layer = path.relative_to(TOP / "compiler").parts[0]
    limit = COMPILER_LAYERS.index(TOOLS.get(layer, layer))
    target = included.split("/")[0]
    if target in COMPILER_LAYERS and COMPILER_LAYERS.index(target) > limit:
        return f"includes {included}: {target} is above {layer}"
    if target in ("core", "function", "exception", "containers", "numbers", "text", "builtins", "module", "io"):
        return f"includes {included}: of the runtime the compiler sees only abi"
    if included.startswith("llvm-c/") and layer != "codegen":
        return f"includes {included}: only codegen talks to LLVM"
    return None


def compiler_problems():
    for path in sorted((TOP / "compiler").rglob("*.[ch]")):
        for included in includes(path):
            problem = layer_problem(path, included)
            if problem:
                yield path, problem


def runtime_problems():
    for path in sorted((TOP / "runtime").rglob("*.[ch]")):
        for included in includes(path):
            if included.split("/")[0] in COMPILER_LAYERS:
                yield path, f"includes {included}: the runtime knows nothing of the compiler"
            if included in ("gc.h", "gc/gc.h") and path.name != "gc.c":
                yield path, "includes gc.h: all of libgc stands behind core/gc.c"


def length_problems():
    for folder in ("compiler", "runtime", "stdlib"):
        for path in sorted((TOP / folder).rglob("*.[ch]")):
            lines = path.read_text().count("\n")
            if lines > LINES_MAX:
                yield path, f"{lines} lines: more than one idea"


def tracked_files(*patterns):
    done = subprocess.run(["git", "-C", TOP, "ls-files", "-z", *patterns], text=True, capture_output=True, check=True)
    return [TOP / name for name in done.stdout.split("\0") if name and (TOP / name).is_file()]


def functions(text):
    """(line, count of lines) of each function, as clang-format lays it out: both braces' lines at the left margin."""
    start = None
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("}") and start:
            yield start, number - start + 1
            start = None
        elif line.endswith(") {") and (not line[0].isspace() or start is None):
            start = number


def function_problems():
    for path in tracked_files("*.c", "*.h"):
        for line, count in functions(path.read_text()):
            if count > FUNCTION_LINES_MAX:
                yield path, f"line {line}: a function of {count} lines"


def text_problems():
    here = pathlib.Path(__file__).resolve()
    for path in tracked_files():
        # Programs and golden files may hold any text.
        if path.suffix not in TEXT_FILES or path == here or "programs" in path.parts:
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        for found in UNWANTED.finditer(text):
            line = text.count("\n", 0, found.start() + 1) + 1
            yield path, f"line {line}: {found[0].strip()!r} belongs in no file"
        if path.suffix in (".c", ".h", ".def", ".py", ".pyi") and "fuzz" not in path.parts:
            for number, line in enumerate(text.split("\n"), 1):
                if line.endswith((" ", "\t", "\r")):
                    yield path, f"line {number} ends with white space"


def format_problems():
    """clang-format's first complaint about each file that it would change."""
    tool = shutil.which("clang-format-19")
    if not tool:
        yield TOP / "dev", "clang-format-19 is missing: ./dev setup installs it"
        return
    done = subprocess.run([tool, "--dry-run", *map(str, tracked_files("*.c", "*.h"))], text=True, capture_output=True)
    seen = set()
    for path, line in re.findall(r"^(.+?):(\d+):\d+: warning: code should be clang-formatted", done.stderr, re.M):
        if path not in seen:
            seen.add(path)
            yield pathlib.Path(path), f"line {line} is not as ./dev format leaves it"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--build", type=pathlib.Path)
    p.parse_args()
    failed = 0
    checked = len(list((TOP / "compiler").rglob("*.[ch]"))) + len(list((TOP / "runtime").rglob("*.[ch]")))
    for problems in (compiler_problems(), runtime_problems(), length_problems(), function_problems(), text_problems(),
                     format_problems(), own_words.problems(TOP)):
        for path, problem in problems:
            failed += 1
            print(f"{path.relative_to(TOP)}: {problem}")
    print(f"{checked - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
