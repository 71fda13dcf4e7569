"""Syntax errors against CPython's: class, message, line, offset, end line and end offset.

    python3.11 tests/frontend_errors.py FRONTDUMP [FILE...]

The cases stand in tests/errors/syntax_*.txt, separated by lines of dashes. What CPython says about each is asked
when the test runs; a case that CPython accepts must be accepted.
"""
import argparse
import pathlib
import sys
import tempfile
import warnings

import frontend_corpus

SEPARATOR = "---"


def read_cases(path):
    """Yields (line number, source)."""
    lines = []
    start = 1
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        line += "\n"
        if line.startswith(SEPARATOR):
            if lines:
                yield start, "".join(lines)
            lines = []
            start = number + 1
        else:
            lines.append(line)
    if lines:
        yield start, "".join(lines)


def cpython_error(source):
    """The fields of CPython's error as our tool prints them; '' when there is none."""
    try:
        compile(source, "case", "exec", dont_inherit=True)
    except SyntaxError as error:
        fields = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        numbers = "\t".join(str(field or 0) for field in fields)
        return f"{type(error).__name__}\t{error.msg}\t{numbers}"
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return f"{type(error).__name__}\t{error}\t0\t0\t0\t0"
    return ""


def krait_errors(tool, sources):
    """The first error for each source, in the same form."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, source in enumerate(sources):
            path = pathlib.Path(folder, f"{number}.py")
            path.write_bytes(source.encode("utf-8", "surrogatepass"))
            paths.append(str(path))
        for _, status, text in frontend_corpus.frontdump(tool, "errors", paths):
            yield text.decode("utf-8", "replace").split("\n")[0] if status == "error" else ""


def mismatches(tool, sources):
    """Yields (source, expected, actual) for each source on which the two differ."""
    for source, actual in zip(sources, krait_errors(tool, sources)):
        expected = cpython_error(source)
        if expected != actual:
            yield source, expected, actual


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tool")
    options.add_argument("files", nargs="*")
    arguments = options.parse_args()
    warnings.simplefilter("ignore")
    folder = pathlib.Path(__file__).parent / "errors"
    files = [pathlib.Path(name) for name in arguments.files] or sorted(folder.glob("syntax_*.txt"))
    passed = failed = 0
    for path in files:
        cases = list(read_cases(path))
        lines = {source: line for line, source in cases}
        wrong = list(mismatches(arguments.tool, [source for _, source in cases]))
        for source, expected, actual in wrong:
            print(f"FAIL {path.name}:{lines[source]}\n{source}  expected {expected!r}\n  actual   {actual!r}")
        failed += len(wrong)
        passed += len(cases) - len(wrong)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
