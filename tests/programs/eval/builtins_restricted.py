# __builtins__ of the globals decides which builtins there are.
def run(source, globals, function=exec):
    try:
        print(repr(function(source, globals)))
    except BaseException as e:
        print(type(e).__name__, e)
run("print('hidden')", {"__builtins__": {}})
run("print('given')", {"__builtins__": {"print": print}})
run("len([1])", {"__builtins__": {"len": lambda x: "own"}}, eval)
run("import math", {"__builtins__": {}})
run("class C: pass", {"__builtins__": {}})
run("def f(): return abs(-1)\nf()", {"__builtins__": {}})
run("[x for x in (1, 2)]", {"__builtins__": {}}, eval)
run("1 + 1", {"__builtins__": {}}, eval)
run("x.upper()", {"__builtins__": {}, "x": "text"}, eval)
run("__import__('math')", {"__builtins__": {}}, eval)
def importer(name, globals=None, locals=None, fromlist=(), level=0):
    return (name, fromlist, level, "imported")
run("import one.two\nprint(one)\nfrom three import __class__ as k\nprint(k)", {"__builtins__": {"__import__": importer, "print": print}})
g = {}
eval("1", g)
print(list(g), type(g["__builtins__"]).__name__, g["__builtins__"]["len"] is len)
import builtins
run("len('abc')", {"__builtins__": builtins}, eval)
run("eval('len(\"abc\")')", {"__builtins__": {"eval": eval, "len": lambda s: "inner own"}}, eval)
run("exec('print(undefined_thing)')", {"__builtins__": {"exec": exec, "print": print}})
g = {"__builtins__": {"print": print}}
exec("def f():\n    print('from f')\n    try: len\n    except NameError as e: print(e)" if False else "def f():\n    print('from f')\n    len", g)
run("f()", g)
g["__builtins__"]["len"] = len
run("f()", g)
builtins.added = "added builtin"
print(eval("added"), eval("added", {}))
del builtins.added
run("added", {})
run("True, None, ...", {"__builtins__": {}}, eval)
run("raise NotThere", {"__builtins__": {}})
run("try: 1/0\nexcept ArithmeticError: pass", {"__builtins__": {}})
