# generators closed, thrown into and finished at odd moments
def g():
    try:
        yield 1
    finally:
        print("finally")
        yield 2
a = g()
next(a)
try:
    a.close()
except RuntimeError as e:
    print(e)
print(next(a, "end"))
def self_close():
    yield 1
    try: me.close()
    except ValueError as e: print(e)
    yield 2
me = self_close()
print(list(me))
def closes_other(other):
    for x in other:
        other.close()
        yield x
print(list(closes_other(iter(x for x in range(5)))))
def close_in_finally(inner):
    try:
        yield from inner
    finally:
        inner.close()
        print("closed inner")
i = (x for x in range(3))
c = close_in_finally(i)
print(next(c))
c.close()
print(next(i, "gone"))
def raise_in_finally():
    try: yield
    finally: raise ValueError("f")
r = raise_in_finally()
next(r)
try: r.throw(KeyError("k"))
except ValueError as e: print(repr(e), repr(e.__context__))
def nested_throw():
    try:
        try: yield 1
        except KeyError:
            yield 2
            raise
    except KeyError as e:
        yield ("outer", e.args)
n = nested_throw()
next(n)
print(n.throw(KeyError("a")), next(n), next(n, "end"))
def return_in_finally():
    while True:
        try: yield 1
        finally: return "r"
x = return_in_finally()
next(x)
try: x.throw(ValueError)
except StopIteration as e: print(e.value)
x = return_in_finally()
next(x)
print(x.close())
def break_in_finally():
    for i in range(3):
        try: yield i
        finally: break
    yield "after"
b = break_in_finally()
next(b)
print(b.throw(ValueError), next(b, "end"))
def throw_self():
    try: yield 1
    except ValueError as e:
        e.__context__ = None
        raise e
t = throw_self()
next(t)
v = ValueError("v")
try: t.throw(v)
except ValueError as e: print(e is v, e.__context__)
class Weird(Exception):
    def __init__(self, *a):
        super().__init__(*a)
        self.made = len(a)
def w():
    while True:
        try: yield
        except Weird as e: print(e.args, e.made)
z = w()
next(z)
z.throw(Weird); z.throw(Weird, 1); z.throw(Weird, (1, 2)); z.throw(Weird(3))
class NotExc:
    def __new__(cls): return 5
try: z.throw(NotExc)
except TypeError as e: print(e)
class MakesOther(Exception):
    def __new__(cls, *a): return 5
try: z.throw(MakesOther)
except TypeError as e: print(e)
z.close()
