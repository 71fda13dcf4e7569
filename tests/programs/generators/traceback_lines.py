import sys
def lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
def g():
    yield 1
    yield 1 / 0
def outer():
    yield from g()
def direct():
    for x in outer():
        yield x
try:
    list(direct())
except ZeroDivisionError as e:
    print(lines(e))
a = g()
next(a)
try:
    a.throw(ValueError("x"))
except ValueError as e:
    print(lines(e))
b = g()
try:
    b.throw(ValueError("x"))
except ValueError as e:
    print(lines(e))
c = outer()
next(c)
try:
    c.throw(ValueError("x"))
except ValueError as e:
    print(lines(e))
def stop():
    yield 1
    raise StopIteration
try:
    list(stop())
except RuntimeError as e:
    print(lines(e), lines(e.__cause__))
try:
    list(x / 0 for x in [1])
except ZeroDivisionError as e:
    print(lines(e))
