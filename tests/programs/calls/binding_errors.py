def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(type(e).__name__, e)

def none(): return "none"
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def default(a, b=2): return a, b
def defaults(a=1, b=2, c=3): return a, b, c
def star(a, *rest): return a, rest
def kwonly(a, *, k): return a, k
def kwonly_default(a, *, k=5, m): return a, k, m
def posonly(a, b, /): return a, b
def posonly_default(a, b=3, /, c=4): return a, b, c
def everything(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def kwargs(**kw): return kw
def posonly_kw(a, /, **kw): return a, kw

attempt(none); attempt(none, 1); attempt(none, 1, 2); attempt(none, x=1)
attempt(one); attempt(one, 1); attempt(one, 1, 2); attempt(one, 1, a=2); attempt(one, b=2); attempt(one, a=3)
attempt(two); attempt(two, 1); attempt(two, b=1); attempt(two, 1, 2, 3); attempt(two, a=1, b=2, c=3)
attempt(three); attempt(three, 1); attempt(three, 1, 2); attempt(three, c=1)
attempt(default); attempt(default, 1); attempt(default, 1, 2, 3); attempt(default, b=5); attempt(default, 1, b=7)
attempt(defaults); attempt(defaults, b=9); attempt(defaults, 1, 2, 3, 4)
attempt(star); attempt(star, 1); attempt(star, 1, 2, 3); attempt(star, 1, 2, a=3)
attempt(kwonly); attempt(kwonly, 1); attempt(kwonly, 1, 2); attempt(kwonly, 1, k=2); attempt(kwonly, 1, 2, k=3)
attempt(kwonly_default, 1); attempt(kwonly_default, 1, m=3); attempt(kwonly_default, 1, 2, 3, k=1, m=2)
attempt(posonly, 1, 2); attempt(posonly, 1, b=2); attempt(posonly, a=1, b=2); attempt(posonly, 1)
attempt(posonly_default, 1); attempt(posonly_default, 1, c=9); attempt(posonly_default, 1, b=9); attempt(posonly_default, 1, 2, 3, 4)
attempt(everything, 1, d=4); attempt(everything, 1, 2, 3, 4, 5, d=6, e=7, z=8); attempt(everything, 1)
attempt(everything, d=1); attempt(everything, 1, a=2, b=3, d=4)
attempt(kwargs, a=1, b=2); attempt(kwargs, 1); attempt(posonly_kw, 1, a=2); attempt(posonly_kw, a=2)

class C:
    def method(self, x): return x
    @classmethod
    def make(cls, x): return x
    @staticmethod
    def plain(x): return x
    def __init__(self, n=0): self.n = n
    def __call__(self, y): return y

c = C()
attempt(c.method); attempt(c.method, 1, 2); attempt(C.method); attempt(C.method, c); attempt(C.make); attempt(C.plain, 1, 2)
attempt(C, 1, 2); attempt(c); attempt(c, 1); attempt(c, 1, 2); attempt(C, m=1)

def outer():
    def inner(q): return q
    return inner
attempt(outer()); attempt(lambda x: x); attempt(lambda: 0, 1)
one.__qualname__ = "renamed"
attempt(one)
