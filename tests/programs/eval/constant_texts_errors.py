"""Constant texts that cannot be compiled or that fail: errors, their places, tracebacks, warnings."""
import sys
import traceback
import warnings


def syntax(thunk):
    try:
        print(thunk())
    except SyntaxError as e:
        print(type(e).__name__, e.args, e.text, e.lineno, e.offset, e.end_lineno, e.end_offset, e.filename)


syntax(lambda: eval("1 +"))
syntax(lambda: eval("x = 1"))
syntax(lambda: eval(""))
syntax(lambda: eval("   "))
syntax(lambda: eval("(1"))
syntax(lambda: eval("'abc"))
syntax(lambda: eval("1\n  2"))
syntax(lambda: exec("if True:\nprint(1)"))
syntax(lambda: exec("return 5"))
syntax(lambda: exec("def f():\n    x = 1\n    global x"))
syntax(lambda: exec("def f(a, a): pass"))
syntax(lambda: exec("\tx = 1\n        y = 2\n\tif x:\n        \tz"))
syntax(lambda: exec("break"))
syntax(lambda: exec("nonlocal x"))
syntax(lambda: exec("def f():\n  nonlocal missing"))
syntax(lambda: exec("from __future__ import nothing"))
syntax(lambda: exec("f() = 1"))
syntax(lambda: exec("class C:\n    return 1"))
syntax(lambda: compile("a b", "<where>", "eval"))
syntax(lambda: compile("a = 1\nb = = 2\n", "two.py", "exec"))
syntax(lambda: compile("1\n2\n", "<one>", "single"))
syntax(lambda: compile(" 1", "<blank>", "eval"))
syntax(lambda: compile("yield 1", "<y>", "exec"))
syntax(lambda: eval("await x"))
syntax(lambda: eval("lambda: (yield)").__name__)
print("reached nothing of them")


def steps(thunk):
    try:
        thunk()
    except Exception as e:
        tb = e.__traceback__
        places = []
        while tb:
            code = tb.tb_frame.f_code
            places.append((code.co_filename.rpartition("/")[2], code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(type(e).__name__, e, places)


steps(lambda: eval("1 / 0"))
steps(lambda: exec("def f(n):\n    return g(n)\ndef g(n):\n\n    return n / 0\nf(1)", {}))
steps(lambda: exec("class C:\n    x = 1\n    y = nothing", {}))
steps(lambda: eval("[x for x in (1,)][0].y"))
steps(lambda: exec("import does_not_exist_at_all"))
steps(lambda: exec("raise ValueError('own')"))
steps(lambda: exec(compile("\n\n{}[1]", "named.py", "exec")))
steps(lambda: exec("def gen():\n    yield 1\n    raise KeyError('k')\nlist(gen())", {}))

ns = {"value": 1}
exec("def fails():\n    inside = 2\n    return value + inside + nothing", ns)
try:
    ns["fails"]()
except NameError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(e, frame.f_globals is ns, frame.f_code.co_name)
try:
    exec("def valuable(): pass\nvaluabel()", {})
except NameError:
    print(traceback.format_exc().splitlines()[-1])
try:
    exec("deep = lambda n: deep(n + 1)\ndeep(0)", {})
except RecursionError as e:
    print(e)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(eval("1 is 1"), eval("'\\d'"))
    exec("assert (1, 'x')")
    print([(w.category.__name__, str(w.message), w.filename, w.lineno) for w in seen])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    syntax(lambda: eval("1 is 1"))

eval("print('before'), boom()", {"boom": lambda: 1 / 0})
