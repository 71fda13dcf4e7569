#!/usr/bin/env python3.11
"""What a compiler cannot check: who includes whom, how long files are, where gc.h and llvm-c are used, and whether
the files look as ./dev format leaves them."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.M)
COMPILER_LAYERS = ["support", "front", "ir", "lower", "infer", "opt", "interp", "codegen", "driver"]
# stubgen is a tool of the build on top of the front end.
TOOLS = {"stubgen": "front"}
LINES_MAX = 800


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


def format_problems():
    """clang-format's first complaint about each file that it would change."""
    tool = shutil.which("clang-format-19")
    if not tool:
        yield TOP / "dev", "clang-format-19 is missing: ./dev setup installs it"
        return
    files = subprocess.run(["git", "-C", TOP, "ls-files", "*.c", "*.h"], text=True, capture_output=True, check=True)
    paths = [str(TOP / name) for name in files.stdout.split() if (TOP / name).exists()]
    done = subprocess.run([tool, "--dry-run", *paths], text=True, capture_output=True)
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
    for problems in (compiler_problems(), runtime_problems(), length_problems(), format_problems()):
        for path, problem in problems:
            failed += 1
            print(f"{path.relative_to(TOP)}: {problem}")
    print(f"{checked - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
