"""Programs through the interpreter: a wrapper that executes the program's text by exec().

The wrapper names every import of the program, so that the modules are linked in; the program itself is only text to
krait. Its namespace is that of the wrapper's module, as it would be for the program compiled.
"""
import ast
import pathlib

TEMPLATE = """\
import sys
def linked():
{imports}
    pass
{reset}
exec(compile(open({path!r}, "rb").read(), {path!r}, "exec"), globals())
"""
RESET = """\
del linked, sys
__file__ = {path!r}
"""


def import_lines(tree):
    """Every import statement of the tree that may stand in a function, as text."""
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            lines.append(ast.unparse(node))
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [name for name in node.names if name.name != "*"]
            lines.append(f"import {node.module}")
            if names and node.module != "__future__":
                lines.append(ast.unparse(ast.ImportFrom(node.module, names, 0)))
    return lines


def wrapper_text(path):
    try:
        lines = import_lines(ast.parse(path.read_bytes()))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        lines = []
    imports = "".join(f"    {line}\n" for line in lines).rstrip("\n")
    return TEMPLATE.format(imports=imports, path=str(path), reset=RESET.format(path=str(path)))


def wrapper_write(path, folder):
    """A wrapper of the program in this folder; the same text is not written again, so that caches hold."""
    wrapper = pathlib.Path(folder, "_".join(path.with_suffix("").parts[-3:]) + ".py")
    text = wrapper_text(path)
    if not wrapper.exists() or wrapper.read_text() != text:
        wrapper.parent.mkdir(parents=True, exist_ok=True)
        wrapper.write_text(text)
    return wrapper
