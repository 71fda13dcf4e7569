# Comprehensions in class bodies and at the outermost level of texts see what CPython lets them see.
def run(source, g=None, l=None):
    g = {} if g is None else g
    try:
        exec(source, *([g] if l is None else [g, l]))
        print({k: v for k, v in (l if l is not None else g).items() if k != "__builtins__" and not isinstance(v, (type, type(run)))})
    except Exception as e:
        print(type(e).__name__, e)
run("class C:\n    n = 3\n    squares = [i * i for i in range(n)]\nr = C.squares")
run("class C:\n    n = 3\n    bad = [n for i in range(2)]\n")
run("n = 'module'\nclass C:\n    n = 3\n    which = [n for i in range(2)]\nr = C.which")
run("n = 2\nr = [n * i for i in range(3)]")
run("n = 2\nr = [n * i for i in range(3)]", {}, {})
run("n = 2\nr = [i for i in range(n)]", {}, {})
run("n = 2\nr = list(n for i in range(2))", {}, {})
run("n = 2\nr = (lambda: n)()", {}, {})
run("n = 2\nr = {i: [j for j in range(i)] for i in range(3)}")
run("r = [y := i for i in range(3)]\nlast = y")
run("r = [y := i for i in range(3)]", {}, {})
run("class C:\n    x = [(lambda: i)() for i in range(3)]\nr = C.x")
run("def f():\n    n = 5\n    class C:\n        a = [n for _ in range(2)]\n        def m(self): return [n + k for k in self.a]\n    return C.a, C().m()\nr = f()")
run("r = [[j for j in range(i) if j != i - 1] for i in range(4)]")
run("r = [x for x in (lambda: (yield 1) or [])()] if 0 else sorted({c for c in 'hello'})")
run("i = 'kept'\nr = [i for i in 'ab']\nkept = i")
run("r = [a + b for a, b in {'x': 1}.items()]")
run("r = [1 / k for k in (1, 0)]")
