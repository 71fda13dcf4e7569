# Which namespace each kind of name uses.
g, l = {"x": "global", "only_g": 1}, {"x": "local", "only_l": 2}
print(eval("x, only_g, only_l", g, l))
exec("y = 5\nz = x\nglobal w\nw = 6", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l))
print("__builtins__" in g, "__builtins__" in l)
exec("def f(): return x\ncalled = f()", g, l)
print(l["called"], l["f"]())
exec("class C:\n    y = x\n    def m(self): return x\nr = C.y, C().m()", g, l)
print(l["r"])
try:
    exec("h = [x for _ in range(2)]\nk = [only_l for _ in range(1)]", g, l)
except NameError as e:
    print(e)
print(l["h"])
exec("k = [only_l for only_l in [1, 2]]", g, l)
print(l["k"])
print(eval("[q for q in only_l_list]", g, {"only_l_list": [1]}))
exec("del y", g, l)
print("y" in l)
for source in "del y", "y", "del nothing", "print(nothing)":
    try:
        exec(source, g, l)
    except NameError as e:
        print(type(e).__name__, e)
x = "module"
def function():
    x = "function"
    print(eval("x"), eval("x", globals()), eval("x", {"x": 0}), eval("x", globals(), {"x": "given"}))
    exec("x = 'changed'")
    print(x, locals()["x"])
    exec("new = 1")
    print("new" in locals(), "new" in globals())
    exec("x = 'module changed'", globals())
function()
print(x)
exec("x = 'again'; created = x + '!'")
print(x, created)
print(eval("created"), globals()["created"])
exec("def counter():\n    global count\n    count = globals().get('count', 0) + 1\n    return count")
print(counter(), counter(), count)
exec("import math as m\nfrom math import pi as p")
print(m.floor(p))
exec("for i in range(3): pass")
print(i)
print(eval("locals() is globals()"), eval("locals() is globals()", {}, {}))
d = {}
exec("here = sorted(locals()), 'here' in globals()", {}, d)
print(d)
exec("print(sorted(dir()), sorted(vars()))", {"__builtins__": __builtins__}, {"a": 1})
print(eval("__name__"), eval("__name__", {}), eval("__name__", {"__name__": "me"}))
