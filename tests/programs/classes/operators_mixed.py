# Which operand is asked first, NotImplemented, missing and odd operator methods.
log = []


def make(name, methods, bases=(object,)):
    def method(m):
        def f(self, *args):
            log.append(f"{type(self).__name__}.{m}")
            return methods[m] if methods[m] is NotImplemented else (name, m)
        return f
    return type(name, bases, {m: method(m) for m in methods})


A = make("A", {"__add__": 1, "__radd__": 1, "__eq__": NotImplemented, "__lt__": NotImplemented, "__gt__": 1})
B = make("B", {"__add__": NotImplemented, "__radd__": 1, "__eq__": 1, "__lt__": 1})
C = make("C", {"__radd__": 1, "__gt__": 1, "__eq__": NotImplemented}, (A,))
D = make("D", {}, (A,))
N = make("N", {"__add__": NotImplemented, "__radd__": NotImplemented, "__iadd__": NotImplemented, "__lt__": NotImplemented, "__eq__": NotImplemented})
import operator
objects = [A(), B(), C(), D(), N(), 5, "s"]
for op in [operator.add, operator.eq, operator.ne, operator.lt, operator.gt, operator.iadd]:
    for a in objects:
        for b in objects:
            log.clear()
            try:
                r = op(a, b)
            except TypeError as e:
                r = e
            if log:
                print(op.__name__, type(a).__name__, type(b).__name__, r if not isinstance(r, (A, B, N)) else type(r), log)


class Weird:
    __add__ = None
    __len__ = None
    __iter__ = None
    __contains__ = None
    __bool__ = None
    __hash__ = None
    __getitem__ = None
    __call__ = None


w = Weird()
for f in [lambda: w + 1, lambda: 1 + w, lambda: len(w), lambda: iter(w), lambda: 1 in w, lambda: bool(w), lambda: hash(w), lambda: w[0], lambda: w(), lambda: -w, lambda: {w}, lambda: list(w), lambda: w < w, lambda: w @ w, lambda: w ** 2, lambda: divmod(w, 1), lambda: ~w, lambda: abs(w), lambda: round(w), lambda: int(w), lambda: w.x]:
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)


class Returns:
    def __init__(self, v):
        self.v = v

    def __len__(self): return self.v
    def __bool__(self): return self.v
    def __hash__(self): return self.v
    def __index__(self): return self.v
    def __int__(self): return self.v
    def __float__(self): return self.v
    def __complex__(self): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __format__(self, spec): return self.v
    def __bytes__(self): return self.v
    def __iter__(self): return self.v
    def __contains__(self, x): return self.v
    def __dir__(self): return self.v
    def __length_hint__(self): return self.v
    def __sizeof__(self): return self.v
    def __round__(self, n=0): return self.v, n


import sys
for v in [-1, 5, 2**70, "text", None, 1.5, True, [], b"b"]:
    for f in [len, bool, hash, operator.index, int, float, complex, str, repr, lambda x: format(x, "s"), bytes, iter, lambda x: 1 in x, dir, operator.length_hint, lambda x: [1, 2, 3][x], range, chr, bin, lambda x: f"{x}", lambda x: "%d" % x, round]:
        try:
            print(repr(v), getattr(f, "__name__", f), f(Returns(v)) if f is not iter else type(f(Returns(v))).__name__)
        except (TypeError, ValueError, OverflowError, IndexError, MemoryError) as e:
            print(repr(v), getattr(f, "__name__", f), type(e).__name__, e)
