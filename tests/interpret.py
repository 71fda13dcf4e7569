"""Programs through the interpreter: a wrapper that executes the program's text by exec().

The wrapper names the program as a module of its own, which it never imports: so whatever the program may import is
linked in. The text runs in the namespace of the wrapper's module, as the program itself would.
"""
import hashlib
import pathlib

# Programs about the moment when an object dies: interpreted code does not tell when its variables do.
MOMENTS = ("programs/memory/", "programs/adversarial/generator_protocol", "programs/async/never_awaited_calls",
           "programs/coroutines/never_awaited_moment", "programs/generators/close_matrix",
           "programs/generators/delegate_protocol", "programs/generators/drop_moments")

TEMPLATE = """\
# {digest}
def linked():
    import {stem}
import sys
sys.path.insert(0, {folder!r})
del linked, sys
__file__ = {path!r}
exec(compile(open({path!r}, "rb").read(), {path!r}, "exec"), globals())
"""


def wrapper_write(path, folder):
    """A wrapper of the program in this folder. It names the contents, so that caches can go by its text alone."""
    wrapper = pathlib.Path(folder, "_".join(path.with_suffix("").parts[-3:]) + ".py")
    seen = [path] if path.name != "main.py" else sorted(path.parent.rglob("*.py"))
    digest = hashlib.sha256(b"\0".join(file.read_bytes() for file in seen)).hexdigest()
    text = TEMPLATE.format(digest=digest, stem=path.stem, path=str(path),
                           folder=str(path.parent))
    if not wrapper.exists() or wrapper.read_text() != text:
        wrapper.parent.mkdir(parents=True, exist_ok=True)
        wrapper.write_text(text)
    return wrapper
