# eval and exec with every combination of namespaces, from every kind of scope.
import builtins

g = "module g"


def f(a, b=2):
    c = 3
    print(eval("a + b + c"), eval("sorted(k for k in locals())"), eval("g"))
    exec("c = 99; d = 4; print(c, d)")
    print(c, "d" in locals())
    exec("global made_global; made_global = a")
    try:
        eval("d")
    except NameError as e:
        print(e)
    return [eval("a", {"a": i}) for i in range(2)], eval("(lambda: a)()", {"a": 7}), eval("[a for _ in range(2)]", {"a": 8})


print(f(1), made_global)


class C:
    x = 1
    exec("y = x + 1")
    z = eval("x + y")
    exec("def method(self): return 'exec method', __name__")


print(C.y, C.z, C().method())
space = {}
exec("import math\nclass K:\n    v = math.floor(2.5)\n    def f(self): return K, self.v\ndef h(): return K().f()[1]\n", space)
print(sorted(k for k in space if k != "__builtins__"), space["h"](), space["K"].__module__ if "__module__" in vars(space["K"]) else None)
loc = {}
exec("def rec(n): return 1 if n == 0 else n * rec(n - 1)\nx = 5", {}, loc)
try:
    loc["rec"](3)
except NameError as e:
    print(e)
exec("x = 1\ntry:\n    print([x for i in range(1)])\nexcept NameError as e: print(e)\nprint((lambda: 1)())", {}, {})


class Mapping(dict):
    def __missing__(self, key):
        if hasattr(builtins, key):
            raise KeyError(key)
        return f"<{key}>"

    def __setitem__(self, key, value):
        print("store", key)
        super().__setitem__(key, value)


m = Mapping()
print(eval("foo + bar", {}, m))
exec("p = foo; del p; q = len('abc')", {}, m)
print(dict(m))
try:
    exec("del nothing", {}, m)
except (NameError, KeyError) as e:
    print(type(e).__name__, e)
for args in [("1", 5), ("1", None, 5), (5,), (), ("1", {}, {}, {}), (b"1 + 1",), (bytearray(b"2"),), (" 1",), ("\n1",), ("1\n",), ("1;",), ("x = 1",), ("1 +",), ("a b",), ("\0",), ("1\0",), ("(yield)",), ("await x",), ("return",)]:
    try:
        print(args[:1], eval(*args))
    except Exception as e:
        print(args[:1], type(e).__name__, e)
for text in ["x = 1\n y = 2", "if 1:\nx", "def f(:", "return 1", "break", "x +", "'abc", "f(**{}, *[])", "nonlocal x", "class A: return 1", "1 = x", "async def f(): await g()\nprint(f.__name__)", "for i in range(2): print(i)\nelse: print('else')", "with open: pass", "import nothing_here", "from math import nothing", "\ufeffprint('bom')", "# coding: latin-1\nprint('é')"]:
    try:
        exec(text)
    except Exception as e:
        print(repr(text), type(e).__name__, e, getattr(e, "lineno", None), getattr(e, "offset", None))
code = compile("a = 1\nb = a + 1\n", "<my file>", "exec")
space = {}
exec(code, space)
print(space["b"], code.co_filename, code.co_name, type(code))
print(eval(compile("1 + 2", "", "eval")), exec(compile("5", "", "eval")), eval(compile("x = 1", "", "exec")))
exec(compile("'shown'", "", "single"))
for args in [("1", "f", "nope"), ("1", 5, "eval"), (5, "f", "eval"), ("1", "f"), ("x = ", "file.py", "exec"), ("a\n b", "file.py", "exec")]:
    try:
        print(compile(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(eval("__builtins__ is not None", {}), eval("len('x')", {"__builtins__": {"len": lambda s: "fake"}}))
try:
    eval("len('x')", {"__builtins__": {}})
except NameError as e:
    print(e)
d = {}
eval("1", d)
print(list(d))


def gen():
    x = 10
    yield eval("x")
    exec("x = 20")
    yield x


print(list(gen()), [eval("i * 2") for i in range(3)], (lambda q: eval("q"))(6), list(map(eval, ["1", "'a'", "g"])))
