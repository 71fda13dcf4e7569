#!/usr/bin/env python3.11
"""Fuzzing. Ends with 'N passed, N failed': a target passes when nothing was found in its time.

    run.py [--top DIR] [TARGET] [SECONDS]     TARGET: lexer, parser, ir, programs; all, one after the other, without it

lexer, parser and ir are libFuzzer targets (fuzz_NAME.c), built with ASan and UBSan in build-fuzz; their corpora stay there
and grow from run to run. What makes one of them fail is kept in build-fuzz/findings, and belongs, made small, into
found/NAME, whose files are run first. `programs` is programs.py.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SECONDS_DEFAULT = 600
INPUT_MAX = 8192
LIBRARY = pathlib.Path("/usr/lib/python3.11")  # CPython's library and its tests: seeds of the front end
# Target: the folders of compiler/ that it is linked with, and the seeds.
TARGETS = {
    "lexer": (("support", "front"), ("tests/programs/**/*.py", "tests/errors/*.txt")),
    "parser": (("support", "front"), ("tests/programs/**/*.py", "tests/errors/*.txt")),
    "ir": (("support", "ir", "opt"), ("tests/golden/**/*.ir",)),
}
FLAGS = "-std=gnu17 -D_GNU_SOURCE -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined " \
        "-fno-sanitize=function,pointer-overflow -fno-sanitize-recover=undefined"
RULES = """
rule cc
  command = clang-19 {flags} -fsanitize=fuzzer-no-link -I{top}/compiler -I{top}/runtime -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule link
  command = clang-19 {flags} -fsanitize=fuzzer -fuse-ld=lld $in -o $out
"""


def sources_of(top, folders):
    """A generator is a tool of the build; what it makes is taken from there."""
    for folder in folders:
        yield from sorted(p for p in (top / "compiler" / folder).glob("*.c") if not p.name.startswith("gen_"))
        yield from sorted((top / "build/compiler" / folder).glob("*.c"))


def build(top, names):
    """Writes a ninja file, so that only what changed is compiled again."""
    folder = top / "build-fuzz"
    folder.mkdir(exist_ok=True)
    text, known = RULES.format(flags=FLAGS, top=top), set()
    for name in names:
        objects = []
        for source in [HERE / f"fuzz_{name}.c", *sources_of(top, TARGETS[name][0])]:
            object_file = f"objects/{source.relative_to(top)}.o"
            objects.append(object_file)
            if object_file not in known:
                text += f"build {object_file}: cc {source}\n"
            known.add(object_file)
        text += f"build fuzz_{name}: link {' '.join(objects)}\n"
    (folder / "build.ninja").write_text(text)
    done = subprocess.run(["ninja", "-C", str(folder), *(f"fuzz_{name}" for name in names)], capture_output=True, text=True)
    if done.returncode:
        print(done.stdout[-4000:])
        return None
    return folder


def library_seeds(target):
    """The beginning of each file of the library, up to a statement at its left margin."""
    for path in sorted(LIBRARY.rglob("*.py")):
        text = path.read_bytes()
        if len(text) > INPUT_MAX:
            end = max(text.rfind(word, 0, INPUT_MAX) for word in (b"\ndef ", b"\nclass ", b"\nif ", b"\n@", b"\n"))
            text = text[:end + 1]
        target.joinpath("_".join(path.relative_to(LIBRARY).parts)).write_bytes(text)


def seeds(top, folder, name):
    """Flat copies: libFuzzer wants folders of inputs."""
    target = folder / "seeds" / name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for pattern in TARGETS[name][1]:
        for path in top.glob(pattern):
            if path.stat().st_size <= INPUT_MAX:
                shutil.copyfile(path, target / "_".join(path.relative_to(top).parts))
    if "front" in TARGETS[name][0]:
        library_seeds(target)
    return target


def fuzz(top, folder, name, seconds):
    corpus, findings = folder / "corpus" / name, folder / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    tool = str(folder / f"fuzz_{name}")
    options = ["-timeout=25", "-rss_limit_mb=3000", f"-artifact_prefix={findings}/{name}-", "-detect_leaks=0"]
    kept = sorted(str(path) for path in (HERE / "found" / name).glob("*"))
    runs = [[tool, *options, *kept]] if kept else []
    runs.append([tool, *options, f"-max_total_time={seconds}", f"-max_len={INPUT_MAX}", "-print_final_stats=1",
                 str(corpus), str(seeds(top, folder, name))])
    for command in runs:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=folder)
        if done.returncode:
            report = done.stderr[max(0, done.stderr.find("ERROR:")):]
            print(f"FAIL {name}: {report[:3000]}\n{done.stderr[-300:]}", flush=True)
            return False
    executed = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    print(f"{name}: {executed[1] if executed else '?'} inputs in {seconds} s, {sum(1 for _ in corpus.iterdir())} kept", flush=True)
    return True


def fuzz_programs(top, seconds):
    return subprocess.run([sys.executable, str(HERE / "programs.py"), "--build", str(top / "build"),
                           "--seconds", str(seconds)]).returncode == 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--top", type=pathlib.Path, default=HERE.parent.parent)
    p.add_argument("words", nargs="*", metavar="TARGET | SECONDS")
    args = p.parse_args()
    seconds = next((int(word) for word in args.words if word.isdigit()), SECONDS_DEFAULT)
    known = [*TARGETS, "programs"]
    names = [word for word in args.words if not word.isdigit()] or known
    for name in names:
        if name not in known:
            sys.exit(f"fuzz/run.py: no such target: {name} (there are {', '.join(known)})")
    top = args.top.resolve()
    compiled = [name for name in names if name in TARGETS]
    folder = build(top, compiled) if compiled else None
    results = [fuzz_programs(top, seconds) if name == "programs" else bool(folder) and fuzz(top, folder, name, seconds)
               for name in names]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
