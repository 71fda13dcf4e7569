"""Docstrings are written here: none repeats a sentence of CPython's docstrings. What a function does is a fact; how it is
said is not."""
import ast
import importlib
import importlib.util
import pathlib
import re
import sys

# So many words in a row are no accident; shorter docstrings can hardly be said in another way, but for those of many
# characters.
RUN_WORDS = 12
LONG_CHARACTERS = 80
WORD = re.compile(r"[A-Za-z0-9_']+")


def word_runs(text):
    """What is compared: each RUN_WORDS words in a row; of a long text with fewer words all of them."""
    words = WORD.findall(text.lower())
    if len(words) < RUN_WORDS and len(text) > LONG_CHARACTERS:
        yield " ".join(words)
    for start in range(len(words) - RUN_WORDS + 1):
        yield " ".join(words[start:start + RUN_WORDS])


def source_docs(path):
    """(line, docstring) of a module, its classes and functions."""
    tree = ast.parse(path.read_text())
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            text = ast.get_docstring(node)
            if text:
                yield node.body[0].lineno, text


def object_docs(module):
    """Docstrings of a module, of what is in it, and of the members of its classes."""
    yield module.__doc__
    for each in vars(module).values():
        yield getattr(each, "__doc__", None)
        if isinstance(each, type):
            for member in vars(each).values():
                yield getattr(member, "__doc__", None)


def library_docs(names):
    """Docstrings of CPython's modules: native ones are imported, which is cheap, of the others the source is read."""
    for name in names:
        spec = importlib.util.find_spec(name)
        if not spec:
            continue
        if spec.has_location and spec.origin.endswith(".py"):
            yield from (text for _, text in source_docs(pathlib.Path(spec.origin)))
        else:
            yield from object_docs(importlib.import_module(name))


def known_runs(names):
    return {run for text in library_docs(names) if isinstance(text, str) for run in word_runs(text)}


def repeated_run(text, known):
    """The first words of text that CPython has in the same order, or None."""
    return next((run for run in word_runs(text) if run in known), None)


def library_names(paths):
    """What the modules in these files stand for: _heapq.pyi says what _heapq and heapq say."""
    names = {path.parent.name if path.stem == "__init__" else path.stem for path in paths}
    return names | {name.lstrip("_") for name in names} | set(sys.builtin_module_names)


def problems(top):
    """(path, problem) of each docstring of a stub or a library module that says it in CPython's words."""
    library = sorted((top / "stdlib").rglob("*.pyi")) + sorted((top / "stdlib").rglob("*.py"))
    known = known_runs(sorted(library_names(library)))
    assert repeated_run(int.to_bytes.__doc__, known), "CPython's own words are found, or nothing would be"
    for path in library + sorted((top / "runtime").rglob("*.pyi")):
        for line, text in source_docs(path):
            run = repeated_run(text, known)
            if run:
                yield path, f"line {line}: a docstring in CPython's words: {run!r}"
