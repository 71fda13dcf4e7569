# What interpreted code sees of frames, and others of its frames.
import sys
def names():
    f, out = sys._getframe(1), []
    while f:
        out.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    return out
ns = {"names": names, "sys": sys, "__name__": "texts"}
exec(compile('''
def f():
    return names()

def g(): return f()
class C:
    def m(self):
        return [
            g(),
        ][0]
    at_class = names()
def gen():
    yield names()
    yield names()
lam = lambda: names()
def me(): return sys._getframe().f_code, sys._getframe().f_globals
''', "frames.txt", "exec"), ns)
print(ns["g"]())
print(ns["C"]().m())
print(ns["C"].at_class)
print(list(ns["gen"]()))
print(ns["lam"](), sorted([1], key=lambda x: print(names()) or 0))
code, space = ns["me"]()
print(code is ns["me"].__code__, space is ns, code.co_filename)
print(eval("names()"), eval("[names() for _ in [0]][0][-1]"))
exec("print(sys._getframe().f_code.co_name, sys._getframe().f_locals is locals(), sys._getframe().f_back.f_code.co_name)")
class Module:
    where = eval("sys._getframe().f_back.f_code.co_name")
print(Module.where)
def depth():
    f, n = sys._getframe(), 0
    while f: f, n = f.f_back, n + 1
    return n
ns["depth"] = depth
exec("def rec(n): return depth() if n == 0 else rec(n - 1)", ns)
print(ns["rec"](0), ns["rec"](5), ns["rec"](50))
import warnings
warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, lineno, *rest: print(message, filename, lineno)
exec(compile("import warnings\ndef w(level): warnings.warn(f'level {level}', stacklevel=level)\n\nw(1)\nw(2)\n", "warns.txt", "exec"))
