# Names of builtins, shadowing, deletion, and what changes between runs of one code object.
code = compile("len(thing)", "", "eval")
print(eval(code, {"thing": [1, 2]}), eval(code, {"thing": "abc", "len": lambda x: "shadowed"}))
g = {"thing": "four"}
print(eval(code, g))
g["len"] = lambda x: "now global"
print(eval(code, g))
del g["len"]
print(eval(code, g))
print(eval(code, g, {"len": lambda x: "local"}))
import builtins
saved = builtins.len
builtins.len = lambda x: "patched builtin"
print(eval(code, g))
builtins.len = saved
print(eval(code, g))
exec("print = 5\nresult = print + 1", g)
print(g["result"])
exec("del print\nprint('builtin again')", g)
exec("def f():\n    return max", g)
print(g["f"]() is max)
g["max"] = min
print(g["f"]() is min)
exec("max = 'module'\ndef h():\n    max = 'local'\n    def k(): return max\n    return k(), g2()\ndef g2(): return max", g)
print(g["h"]())
for name in "True", "None", "__debug__", "Ellipsis", "NotImplemented", "__name__":
    print(name, eval(name, {"__name__": "n"}))
try:
    exec("x = y = z", {})
except NameError as e:
    print(e, e.name)
try:
    exec("def f():\n    print(late)\n    late = 1\nf()", {})
except UnboundLocalError as e:
    print(e)
try:
    exec("def f():\n    def g(): return free\n    g()\n    free = 1\nf()", {})
except NameError as e:
    print(e)
try:
    exec("del undefined", {})
except NameError as e:
    print(e)
try:
    exec("def f():\n    global gone\n    del gone\nf()", {})
except NameError as e:
    print(e)
try:
    exec("class C:\n    del inside\n", {})
except NameError as e:
    print(e)
exec("class C:\n    x = 1\n    del x\n    ok = 'x' not in locals()\nprint(C.ok)", {})
exec("x: int\ntry:\n    x\nexcept NameError as e:\n    print(e)\nprint(__annotations__)", {})
exec("try: primt\nexcept NameError as e: print(e)", {})
class Names(dict):
    def __missing__(self, key): return key.upper()
print(eval("a + b + len(c)", {"len": str}, Names()))
print(eval("[a, b]", {}, Names(a=1)))
