"""The symbol pass against CPython's symtable: scopes, their order, and every flag of every name.

    python3.11 tests/frontend_symbols.py FRONTDUMP [--sample N] [PATH...]
"""
import argparse
import hashlib
import symtable
import sys
import warnings

import frontend_corpus

CACHE_VERSION = b"1"

# The flags and scopes of Include/symtable.h, by value.
FLAGS = [(4, "parameter"), (1, "declared-global"), (8, "nonlocal"), (2, "assigned"), (128, "imported"),
         (256, "annotated"), (512, "iteration"), (64, "free-in-class"), (16, "used")]
SCOPES = {1: "local", 2: "global-explicit", 3: "global-implicit", 4: "free", 5: "cell"}
SCOPE_SHIFT = 11


def symbol_line(name, raw):
    words = [name, SCOPES[(raw >> SCOPE_SHIFT) & 15]]
    return " ".join(words + [word for flag, word in FLAGS if raw & flag])


def expected_lines(table, level=0):
    """The lines that symbols_print writes, with the names of each scope sorted."""
    pad = "  " * level
    kind = table.get_type()
    header = f"{pad}{kind} {table.get_name()}"
    if kind != "module":
        header += f" line {table.get_lineno()}"
    yield header + (" nested" if table.is_nested() else "")
    yield from sorted(f"{pad}  {symbol_line(name, raw)}" for name, raw in table._table.symbols.items())
    for child in table.get_children():
        yield from expected_lines(child, level + 1)


def normalized_lines(text):
    """Our output in the same form: names sorted, attributes that symtable does not tell removed."""
    names = []
    for line in text.splitlines():
        words = line.split()
        if line.startswith("module ") or (words[0] in ("function", "class") and words[2] == "line"):
            yield from sorted(names)
            names = []
            kept = words[:4] + [word for word in words[4:] if word == "nested"]
            yield line[:len(line) - len(line.lstrip())] + " ".join(kept)
        else:
            names.append(line)
    yield from sorted(names)


def digest(lines):
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def expected_digest(data, cache):
    entry = cache / hashlib.sha256(b"symbols" + CACHE_VERSION + data).hexdigest()
    if entry.exists():
        return entry.read_text()
    try:
        result = digest(expected_lines(symtable.symtable(data, "module", "exec")))
    except (SyntaxError, ValueError):
        result = "error"
    entry.write_text(result)
    return result


def main():
    options = argparse.ArgumentParser()
    options.add_argument("tool")
    options.add_argument("--sample", type=int)
    options.add_argument("paths", nargs="*")
    arguments = options.parse_args()
    warnings.simplefilter("ignore")
    cache = frontend_corpus.cache_directory()
    passed = failed = 0
    files = frontend_corpus.corpus(arguments)
    for path, status, text in frontend_corpus.frontdump(arguments.tool, "symbols", files):
        with open(path, "rb") as file:
            expected = expected_digest(file.read(), cache)
        text = text.decode("utf-8", "surrogateescape")
        actual = "error" if status == "error" else digest(normalized_lines(text))
        if actual == expected:
            passed += 1
            continue
        failed += 1
        print(f"FAIL symbols {path}: {text[:300] if status == 'error' else ''}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
