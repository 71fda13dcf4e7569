"""Special methods that are there, but cannot be had: getting them raises."""
def booh(self):
    raise AttributeError("booh")
def boom(self):
    raise ValueError("boom")
for f in (booh, boom):
    class E:
        __eq__ = property(f)
        __lt__ = property(f)
        __ne__ = property(f)
        __add__ = property(f)
        __radd__ = property(f)
        __iadd__ = property(f)
        __bool__ = property(f)
        __len__ = property(f)
        __iter__ = property(f)
        __contains__ = property(f)
        __getitem__ = property(f)
        __call__ = property(f)
        __hash__ = property(f)
        __repr__ = property(f)
        __str__ = property(f)
        __enter__ = property(f)
        __neg__ = property(f)
        __index__ = property(f)
        __setitem__ = property(f)
        __int__ = property(f)
        __float__ = property(f)
        __next__ = property(f)
    def T(name, g):
        try: print(name, g() if name not in ('repr',) else type(g()))
        except Exception as e: print(name, type(e).__name__, e)
    a, b = E(), E()
    T('eq', lambda: a == b); T('eq1', lambda: a == a); T('ne', lambda: a != b); T('lt', lambda: a < b); T('gt', lambda: a > b)
    T('le', lambda: a <= b)
    T('add', lambda: a + b); T('radd', lambda: 1 + b); T('bool', lambda: not a); T('len', lambda: len(a)); T('iter', lambda: iter(a))
    T('in', lambda: 1 in a); T('get', lambda: a[0]); T('call', lambda: a()); T('hash', lambda: hash(a)); T('repr', lambda: repr(a)); T('str', lambda: str(a))
    T('neg', lambda: -a); T('idx', lambda: [1][a]); T('int', lambda: int(a)); T('float', lambda: float(a)); T('next', lambda: next(a))
    def iadd():
        global c
        c = a; c += 1
    T('iadd', iadd)
    def setitem(): a[0] = 1
    T('set', setitem)
    class B:
        __bool__ = property(f)
    T('bool', lambda: not B())
    class L:
        __len__ = property(f)
    T('boollen', lambda: not L())
    class I:
        __getitem__ = property(f)
    T('iterget', lambda: list(I())); T('in', lambda: 1 in I())
