"""Constant texts of eval(), exec() and compile(): where their names are looked up, and what they define."""
import sys

a, b = 3, 4
print(eval("a + b"), eval("  a * b"), eval("\ta - b"))
print(eval("a" " + " "b * 2"), eval(f"a"), eval("a if b else 0") == eval("(a)"))


def show(label, thunk):
    try:
        print(label, thunk())
    except Exception as e:
        print(label, type(e).__name__, e)


# ---- Namespaces ----
print(eval("a + b", {"a": 10, "b": 20}), eval("a + b", {"a": 1}, {"b": 2}))
show("no b", lambda: eval("a + b", {"a": 1}))
show("locals first", lambda: eval("a", {"a": 1}, {"a": 2}))
show("builtins", lambda: eval("len([1, 2, 3])", {}))
show("no builtins", lambda: eval("len([1])", {"__builtins__": {}}))
show("own builtins", lambda: eval("size([1])", {"__builtins__": {"size": len}}))
show("globals kind", lambda: eval("a", []))
show("locals kind", lambda: eval("a", {}, 3))
show("exec globals", lambda: exec("a = 1", 3))


class Loud(dict):
    def __missing__(self, key):
        print("asked for", key)
        return 7


print(eval("x + y", {}, Loud(x=1)))
show("missing globals", lambda: eval("zz", Loud()))


def inner(p):
    q = p * 2
    r = eval("p + q")
    exec("q = 100; fresh = 5")
    return r, q, "fresh" in locals(), eval("[q for _ in (1,)]", {"q": 9})


print(inner(3))


def no_closure(n):
    return eval("[n for _ in range(2)]")


show("comprehension", lambda: no_closure(1))


def with_first(items):
    return eval("[i * 2 for i in items]")


print(with_first([1, 2]))


class Body:
    v = 1
    w = eval("v + 1")
    exec("made = w * 10")
    u = made + 1


print(Body.w, Body.made, Body.u)

# ---- Definitions ----
ns = {"k": 9}
exec("""
import sys
total = 0
def add(n, *, twice=False):
    "adds"
    global total
    total += n * (2 if twice else 1)
    return total, k
class Point:
    kind = "point"
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Point({self.x}, {k})"
    @property
    def double(self): return self.x * 2
    @classmethod
    def zero(cls): return cls(0)
def counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    return step
def numbers(n):
    for i in range(n):
        got = yield i * k
        if got: yield got
async def later(): return k
""", ns)
print(ns["add"](1), ns["add"](2, twice=True), ns["total"], ns["add"].__doc__)
show("bad call", lambda: ns["add"](1, 2))
print(ns["Point"](3), ns["Point"].zero(), ns["Point"](4).double, ns["Point"].__module__)
step = ns["counter"]()
print(step(), step(), step.__closure__[0].cell_contents, step.__code__.co_freevars)
g = ns["numbers"](3)
print(next(g), g.send(50), list(g))
try:
    ns["later"]().send(None)
except StopIteration as e:
    print("later", e.value)
print(ns["add"].__globals__ is ns, ns["add"].__code__.co_filename, ns["add"].__code__.co_firstlineno,
      ns["add"].__qualname__, ns["Point"].zero.__qualname__, ns["add"].__module__)
other = {"k": 1}
exec("def add(n):\n    return n + k", other)
print(other["add"](1), ns["add"](0))
exec("def add(n):\n    return n + k", ns)
print(other["add"](1), ns["add"](1), ns["add"].__code__ == other["add"].__code__)

# ---- Modes ----
code = compile("a + 1", "<my text>", "eval")
print(eval(code), eval(code, {"a": 5}), code.co_filename, code.co_name, code.co_flags & 1)
code = compile("for i in range(3): last = i", "loop.py", "exec")
exec(code)
print(last, i)
exec(compile("1 + 1; 'text'; None; a", "<c>", "single"))
print(eval(compile("a = 5", "<x>", "exec")), a)
show("mode", lambda: compile("1", "f", "evil"))
show("code with closure", lambda: exec(step.__code__))
print(compile(source="a", filename="<k>", mode="eval", dont_inherit=True).co_filename)

# ---- Frames ----
exec("def who():\n    frame = sys._getframe()\n    return frame.f_globals is here, frame.f_code.co_name, "
     "frame.f_lineno, frame.f_back.f_code.co_name\nhere = globals()\n")
print(who(), who.__globals__ is globals())
apart = {"sys": sys}
exec("def who():\n    frame = sys._getframe()\n    return frame.f_globals['mark'], frame.f_back.f_globals is "
     "frame.f_globals\nmark = 'apart'\n", apart)
print(apart["who"]())
exec("print(sys._getframe().f_locals is loc)", {"sys": sys, "loc": ns}, ns)
