#!/usr/bin/env python3.11
"""Random programs, the same under CPython and krait? The seed decides the program.

    programs.py [--build DIR] [--seconds N | --count N] [--seed FIRST] [--show]

What differs is made small and written to build-fuzz/findings/program-SEED.py. Ends with 'N passed, N failed'.
"""
import argparse
import ast
import concurrent.futures
import pathlib
import random
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tests"))

import differential  # noqa: E402
from generate import generate  # noqa: E402

TIMEOUT_SECONDS = 20
REDUCE_SECONDS = 60
FINDINGS_MAX = 12


class Comparer:
    def __init__(self, build):
        self.krait = str(build / "krait")

    def compare(self, text):
        """(what differs or None, a short text by which like faults are told)."""
        with tempfile.TemporaryDirectory(prefix="krait-fuzz-") as folder:
            path = pathlib.Path(folder, "program.py")
            path.write_text(text)
            env = differential.environment()
            want, _ = differential.execute([differential.PYTHON, str(path)], b"", TIMEOUT_SECONDS, env)
            if want.status is None:
                return None, ""
            got, stderr = differential.execute([self.krait, "run", "--no-cache", str(path)], b"", TIMEOUT_SECONDS, env)
        problem = differential.difference(want, got, stderr, TIMEOUT_SECONDS)
        if problem is None:
            return None, ""
        return problem, self.kind(want, got)

    @staticmethod
    def kind(want, got):
        if got.status != want.status:
            return f"exit {got.status}: {got.stderr.partition(':')[0]}"
        ours, theirs = got.stdout.splitlines(), want.stdout.splitlines()
        first = next((pair for pair in zip(ours, theirs) if pair[0] != pair[1]), (b"", b""))
        return f"{first[0][:12]} for {first[1][:12]}"


# ---- Making a program small ----

def bodies(tree):
    """All statement lists of a program."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            if isinstance(getattr(node, field, None), list):
                yield getattr(node, field)
        for handler in getattr(node, "handlers", []) + getattr(node, "cases", []):
            yield handler.body


def cuts(body):
    """Shorter forms of a statement list: without a half, without one, with a statement's own body in its place."""
    size = len(body) // 2
    while size:
        for start in range(0, len(body), size):
            yield body[:start] + body[start + size:]
        size //= 2
    if len(body) == 1 and not isinstance(body[0], ast.Pass):
        yield [ast.Pass()]
    for index, statement in enumerate(body):
        for inner in bodies(statement):
            yield body[:index] + inner + body[index + 1:]


def simpler(node):
    """Expressions that may stand for one: its parts."""
    return [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]


def variants(tree):
    """Changes the tree in place, one way after the other; what the consumer does not keep is taken back."""
    for body in list(bodies(tree)):
        old = body[:]
        for new in cuts(old):
            if not new:
                continue
            body[:] = new
            yield
            body[:] = old
    for node in list(ast.walk(tree)):
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr) and not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
                for new in simpler(value):
                    setattr(node, field, new)
                    yield
                setattr(node, field, value)


def reduce(text, fails):
    """The smallest program found in REDUCE_SECONDS for which fails(text) holds."""
    deadline, smaller = time.monotonic() + REDUCE_SECONDS, True
    while smaller and time.monotonic() < deadline:
        smaller = False
        for _ in variants(tree := ast.parse(text)):
            try:
                shorter = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
                compile(shorter, "program", "exec")
            except (SyntaxError, ValueError, AttributeError, TypeError):
                continue
            if len(shorter) < len(text) and fails(shorter):
                text, smaller = shorter, True
                break
            if time.monotonic() > deadline:
                break
    return text


# ---- Main ----

def report(seed, text, problem, kind, comparer, folder):
    small = reduce(text, lambda shorter: comparer.compare(shorter)[1] == kind)
    path = folder / f"program-{seed}.py"
    path.write_text(small)
    problem = comparer.compare(small)[0] or problem
    print(f"FAIL seed {seed} ({kind}): {path}\n{small}\n{problem}\n", flush=True)


def seeds(args):
    deadline = time.monotonic() + args.seconds
    seed = args.seed
    while (seed - args.seed < args.count) if args.count else time.monotonic() < deadline:
        yield seed
        seed += 1


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    p.add_argument("--seconds", type=int, default=60)
    p.add_argument("--count", type=int, default=0)
    p.add_argument("--seed", type=int, default=None, help="the first (default: by the clock)")
    p.add_argument("--show", action="store_true", help="print the first program, and do nothing else")
    p.add_argument("-j", "--jobs", type=int, default=2)
    args = p.parse_args()
    if args.seed is None:
        args.seed = int(time.time()) % 1_000_000 * 1000
    if args.show:
        print(generate(random.Random(args.seed)))
        return 0
    folder = TOP / "build-fuzz/findings"
    folder.mkdir(parents=True, exist_ok=True)
    comparer, kinds, passed, failed = Comparer(args.build.resolve()), set(), 0, 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        def one(seed):
            text = generate(random.Random(seed))
            return seed, text, *comparer.compare(text)
        todo = seeds(args)
        while batch := [seed for seed, _ in zip(todo, range(4 * args.jobs))]:
            for seed, text, problem, kind in pool.map(one, batch):
                passed += problem is None
                failed += problem is not None
                if problem and kind not in kinds:
                    kinds.add(kind)
                    report(seed, text, problem, kind, comparer, folder)
            if len(kinds) >= FINDINGS_MAX:
                break
    print(f"programs from seed {args.seed}: {len(kinds)} kinds of difference\n{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
