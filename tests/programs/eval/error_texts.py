# Wrong arguments of eval, exec and compile.
def attempt(function, *args, **kw):
    try:
        result = function(*args, **kw)
        print(getattr(result, "co_name", result))
    except Exception as e:
        print(type(e).__name__, e)
for function in eval, exec:
    attempt(function)
    attempt(function, 5)
    attempt(function, None)
    attempt(function, ["x"])
    attempt(function, "1", {}, {}, {})
    attempt(function, "1", [])
    attempt(function, "1", {}, 5)
    attempt(function, "1", locals={})
    attempt(function, "a\0b")
    attempt(function, b"a\0b")
    attempt(function, "\ud800")
    attempt(function, "undefined_name")
    attempt(function, "1 +")
    attempt(function, "x", {"x": 1}, None)
    attempt(function, "x", None, {"x": 2})
    attempt(function, len)
def free():
    y = 1
    def inner(): return y
    return inner
code = free().__code__
attempt(eval, code)
attempt(exec, code)
attempt(exec, code, {}, closure=())
attempt(exec, code, {}, closure=(1,))
attempt(exec, "1", {}, closure=())
attempt(exec, "1", closure=None)
attempt(exec, compile("1", "", "exec"), closure=(free().__closure__[0],))
d = {}
exec("def f():\n    z = 5\n    def g():\n        global result\n        result = z + 1\n    return g", d)
g = d["f"]()
attempt(exec, g.__code__, d, closure=g.__closure__)
print(d["result"])
attempt(eval, compile("x = 1", "", "exec"))
attempt(eval, compile("1", "", "single"))
class Str(str): pass
attempt(eval, Str("1 + 1"))
class Index:
    def __index__(self): return 0
attempt(compile, "1", "", "eval", Index())
attempt(compile, "1", "", "eval", 1.5)
attempt(compile, "1", "", "eval", optimize="x")
attempt(compile, "1", "", mode=None)
attempt(compile, "1", filename=None, mode="eval")
