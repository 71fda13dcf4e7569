# Traceback entries of interpreted code.
import sys
def entries(e):
    tb, out = e.__traceback__, []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename.rsplit("/", 1)[-1]))
        tb = tb.tb_next
    return out
def attempt(source, space=None, **kw):
    try:
        exec(compile(source, kw.get("name", "<string>"), kw.get("mode", "exec")), space)
    except Exception as e:
        print(type(e).__name__, e, entries(e))
attempt("1/0")
attempt("\n\n\nx = 1\nundefined\n")
attempt("def f():\n    return 1 / 0\n\nf()\n")
attempt("def f(n):\n    if n:\n        f(n - 1)\n    else:\n        raise KeyError('deep')\nf(3)")
attempt("class C:\n    x = 1\n    y = undefined\n", {})
attempt("class C:\n    def __init__(self):\n        self.a.b\nC()")
attempt("def g():\n    yield 1\n    raise ValueError('g')\nlist(g())")
attempt("[1 / x for x in (1, 0)]") if 0 else None
attempt("f = lambda x: x.missing\nf(5)")
attempt("try:\n    1/0\nfinally:\n    x = 2\n")
attempt("try:\n    1/0\nexcept TypeError:\n    pass\n")
attempt("try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise ValueError('second') from e\n")
attempt("import sys\ndef d(f):\n    def w(*a):\n        return f(*a)\n    return w\n@d\ndef h(x):\n    return int(x)\nh('bad')", {}, name="decorated.py")
attempt("exec('1/0')", {}, name="outer.txt")
attempt("exec('exec(\"undefined\")')", {}, name="a")
attempt("sorted([3, 1], key=lambda v: v / 0)", {})
attempt("x = (1,\n     2,\n     undefined)\n", {})
attempt("with open('/no/such/file') as f:\n    pass", {})
attempt("assert 1 == 2, 'message'", {})
attempt("1 + 'a'", {}, mode="eval", name="<expr>")
attempt("int('x')", {}, mode="single")
ns = {}
exec(compile("def later():\n    raise RuntimeError('later')\n\ndef outer():\n    later()\n", "functions.py", "exec"), ns)
try:
    ns["outer"]()
except RuntimeError as e:
    print(entries(e), e.__traceback__.tb_next.tb_frame.f_globals is ns)
def callback(f): return f()
try:
    exec("callback(lambda: 1 / 0)")
except ZeroDivisionError as e:
    print(entries(e))
    print([f.f_code.co_name for f in [e.__traceback__.tb_frame, e.__traceback__.tb_next.tb_frame]])
    print(e.__traceback__.tb_next.tb_frame.f_code.co_firstlineno)
