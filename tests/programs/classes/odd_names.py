# Names of classes that are not identifiers.
def t(f):
    try: print(ascii(f()))
    except BaseException as e: print(type(e).__name__, ascii(e))
class A: pass
def setn(v): A.__name__ = v; return A.__name__
def setq(v): A.__qualname__ = v; return A.__qualname__
for v in ("x\0", "\udc00", "é", 5, "", "a b"): t(lambda: setn(v)); t(lambda: setq(v)); t(lambda: type(v,(),{}))
