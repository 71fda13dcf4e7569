def iadd(a, b): a += b; return a
def isub(a, b): a -= b; return a
def imul(a, b): a *= b; return a
def idiv(a, b): a /= b; return a
def ifdiv(a, b): a //= b; return a
def imatmul(a, b): a @= b; return a
def iand(a, b): a &= b; return a
def ior(a, b): a |= b; return a
def ixor(a, b): a ^= b; return a
def ils(a, b): a <<= b; return a
def irs(a, b): a >>= b; return a
def ipow(a, b): a **= b; return a
class X: pass
values = [1, 2.5, "s", [1], (1,), {1: 1}, {1}, None, b"b", X()]
for f in (iadd, isub, imul, idiv, ifdiv, imatmul, iand, ior, ixor, ils, irs, ipow):
    for a in values:
        for b in values:
            if isinstance(a, list): a = list(a)
            if isinstance(a, dict): a = dict(a)
            if isinstance(a, set): a = set(a)
            try:
                r = f(a, b)
                print(f.__name__, r if not isinstance(r, X) else "X")
            except TypeError as e:
                print(f.__name__, e)
            except (ValueError, ZeroDivisionError) as e:
                print(f.__name__, type(e).__name__, e)
