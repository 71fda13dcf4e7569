"""The parser against CPython's: ast.dump() of every file of the standard library must be the same,
with and without positions, and what CPython rejects must be rejected.

    python3.11 tests/frontend_corpus.py FRONTDUMP [--sample N] [--positions-only] [PATH...]
"""
import argparse
import ast
import hashlib
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings

LIBRARY = "/usr/lib/python3.11"
CACHE_VERSION = "1"


def cache_directory():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(tempfile.gettempdir(), "krait-cache")
    path = pathlib.Path(base, "frontend-corpus")
    path.mkdir(parents=True, exist_ok=True)
    return path


def expected_digest(data, positions, cache):
    """The digest of CPython's dump, or 'error'. Computing a dump is slow: digests are kept on disk."""
    key = hashlib.sha256(CACHE_VERSION.encode() + bytes([positions]) + data).hexdigest()
    entry = cache / key
    if entry.exists():
        return entry.read_text()
    try:
        dump = ast.dump(ast.parse(data), include_attributes=positions)
        digest = hashlib.sha256(dump.encode("utf-8", "surrogatepass")).hexdigest()
    except (SyntaxError, ValueError):
        digest = "error"
    entry.write_text(digest)
    return digest


def frontdump(tool, verb, paths):
    """Yields (path, status, text) for each file."""
    with tempfile.NamedTemporaryFile("w", suffix=".list") as listing:
        listing.write("".join(f"{path}\n" for path in paths))
        listing.flush()
        process = subprocess.Popen([tool, verb, "--list", listing.name], stdout=subprocess.PIPE)
        while header := process.stdout.readline():
            path, status, length = header.decode()[3:].rsplit(" ", 2)
            yield path, status, process.stdout.read(int(length))
        if process.wait():
            sys.exit(f"frontdump exited with {process.returncode}")


def corpus(arguments):
    if arguments.paths:
        return sorted(arguments.paths)
    files = sorted(str(path) for path in pathlib.Path(LIBRARY).rglob("*.py"))
    if arguments.sample:
        files = sorted(random.Random(311).sample(files, min(arguments.sample, len(files))))
    return files


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tool")
    options.add_argument("--sample", type=int)
    options.add_argument("--positions-only", action="store_true")
    options.add_argument("paths", nargs="*")
    arguments = options.parse_args()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    files = corpus(arguments)
    cache = cache_directory()
    passed = failed = 0
    for positions in ([True] if arguments.positions_only else [False, True]):
        verb = "ast-positions" if positions else "ast"
        for path, status, text in frontdump(arguments.tool, verb, files):
            expected = expected_digest(pathlib.Path(path).read_bytes(), positions, cache)
            actual = "error" if status == "error" else hashlib.sha256(text).hexdigest()
            if actual == expected:
                passed += 1
                continue
            failed += 1
            reason = text.decode("utf-8", "replace")[:300] if status == "error" else ""
            print(f"FAIL {verb} {path}: {reason}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
