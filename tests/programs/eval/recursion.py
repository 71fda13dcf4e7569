# Endless recursion in interpreted code is a RecursionError, however it recurs.
ns = {}
exec('''
def direct(n): return direct(n + 1)
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n)
class R:
    def __repr__(self): return repr(self)
    def __getattr__(self, name): return getattr(self, name)
    def __eq__(self, other): return self == other
    def __call__(self): return self()
def gen(): yield from gen()
def by_eval(): return eval("by_eval()")
def by_exec(): exec("by_exec()")
def by_sort(): return sorted([1, 2], key=lambda x: by_sort())
def by_map(): return list(map(lambda x: by_map(), [1]))
def by_comp(): return [by_comp() for _ in range(1)]
f = lambda: f()
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
def caught(n):
    try: return caught(n + 1)
    except RecursionError: return "handled at the bottom"
''', ns)
def attempt(name, call):
    try:
        print(name, call())
    except RecursionError as e:
        print(name, type(e).__name__, str(e)[:32])
attempt("direct", lambda: ns["direct"](0))
attempt("mutual", lambda: ns["mutual_a"](0))
attempt("repr", lambda: repr(ns["R"]()))
attempt("getattr", lambda: ns["R"]().x)
attempt("eq", lambda: ns["R"]() == 1)
attempt("call", lambda: ns["R"]()())
attempt("gen", lambda: list(ns["gen"]()))
attempt("by_eval", lambda: ns["by_eval"]())
attempt("by_exec", lambda: ns["by_exec"]())
attempt("by_sort", lambda: ns["by_sort"]())
attempt("by_map", lambda: ns["by_map"]())
attempt("by_comp", lambda: ns["by_comp"]())
attempt("lambda", lambda: ns["f"]())
print(ns["deep"](500), ns["caught"](0))
attempt("again", lambda: ns["direct"](0))
nested = "1"
for _ in range(60): nested = f"({nested} + 1)"
print(eval(nested))
s = "x"
exec("def r():\n    exec(s)\ns = 'r()'\ntry: r()\nexcept RecursionError: print('exec recursion')")
