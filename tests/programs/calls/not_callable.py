def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)

class A:
    pass
for v in (5, None, "abc", [1]):
    attempt(lambda: v())
    attempt(lambda: v(1, 2))
attempt(lambda: A()())
a = A()
a.__call__ = lambda: 1
attempt(lambda: a())
class B:
    __call__ = 5
attempt(lambda: B()())
class D:
    __call__ = None
attempt(lambda: D()())
print(callable(A), callable(a), callable(len), callable(B()), callable(3))
class E:
    def __call__(self, *args, **kw):
        return args, kw
print(E()(1, 2, x=3))
try:
    a.missing()
except AttributeError as e:
    print(e)
