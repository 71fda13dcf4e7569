# compile(): modes, attributes of code objects, running them.
c = compile("a + b * len(c)", "file.txt", "eval")
print(type(c).__name__, c.co_name, c.co_filename, c.co_firstlineno, c.co_argcount, c.co_freevars, c.co_cellvars, c.co_varnames)
print(c.co_names)
print(eval(c, {"a": 1, "b": 2, "c": "xyz"}), eval(c, {"a": "", "b": "z", "c": [1, 2]}))
c = compile("x = 1\ny = x + 1\n", "<made>", "exec")
d = {}
print(exec(c, d), d["y"], eval(c, {}))
single = compile("1 + 1", "<s>", "single")
exec(single)
eval(single)
exec(compile("None", "", "single"))
exec(compile("x = 5", "", "single"))
exec(compile("'text'; [1]; x", "", "single"))
exec(compile("for i in range(3): i\n", "", "single"))
exec(compile("if 1:\n    'in if'\n    def f(): 'not shown'\n    f()\n", "", "single"))
print(repr(_), "\n" in repr(_))
import sys
def hook(value): print("hook", value)
sys.displayhook, old = hook, sys.displayhook
exec(compile("42", "", "single"))
sys.displayhook = old
f_code = compile("def f(a, b=1, *c, d, **e):\n    g = a\n    return lambda: g", "f.py", "exec")
ns = {}
exec(f_code, ns)
k = ns["f"].__code__
print(k.co_name, k.co_varnames, k.co_argcount, k.co_kwonlyargcount, k.co_cellvars, k.co_filename, k.co_firstlineno)
print(k.co_flags & 0x0c, k.co_nlocals)
print(repr(k).split(" at ")[0], repr(k).split(", ", 1)[1])
print(compile("1", "a", "eval") == compile("2", "a", "eval"), c == c, hash(c) == hash(c))
for arguments in [("1", "f", "bad"), ("1", "f", "exec", 1 << 30), ("1", "f", "exec", 0, False, 7), (5, "f", "exec"), ("1", 5, "exec"), ("1", "f", 5), ("1", "f"), (), ("x\0y", "f", "exec"), (b"x\0y", "f", "exec")]:
    try:
        print(compile(*arguments))
    except Exception as e:
        print(type(e).__name__, e)
print(eval(compile(b"'bytes source'", b"name", "eval")))
class Path:
    def __fspath__(self): return "from_path.py"
print(compile("1", Path(), "eval").co_filename)
print(eval(compile("# -*- coding: latin-1 -*-\n'\xe9'", "f", "eval")), eval(compile("# -*- coding: latin-1 -*-\n'\xe9'".encode("latin-1"), "f", "eval")))
print(eval(compile("'\xe9'".encode("utf-8"), "f", "eval")), eval(b"\xef\xbb\xbf'bom'"))
print(compile(source="1", filename="k", mode="eval", flags=0, dont_inherit=True, optimize=-1).co_name)
c = compile("y = [1, 2", "f", "exec") if False else compile("lambda x: x", "lam", "eval")
print(eval(c)(5), eval(c).__code__.co_filename)
exec(compile("from __future__ import annotations\ndef g(a: undefined) -> also: pass\nprint(g.__annotations__)", "", "exec"))
try:
    exec(compile("def g(a: undefined): pass", "", "exec"))
except NameError as e:
    print(e)
