"""Actions, ordering and the text of formatted warnings."""
import warnings, sys, io
def capture(f):
    old, sys.stderr = sys.stderr, io.StringIO()
    try: f(); return sys.stderr.getvalue().replace(__file__, "FILE")
    finally: sys.stderr = old
def w(): warnings.warn("text here")
print(capture(w)); print(capture(w))
warnings.resetwarnings()
print(capture(w)); print(capture(lambda: [w() for _ in range(3)]))
warnings.simplefilter("always")
print(capture(lambda: [w() for _ in range(2)]))
def multi():
    warnings.warn(
        "multi line",
        RuntimeWarning,
    )
print(capture(multi))
print(capture(lambda: warnings.warn("two\nlines")))
print(capture(lambda: warnings.warn("")))
print(capture(lambda: warnings.warn_explicit("explicit", FutureWarning, "nowhere.py", 7)))
print(capture(lambda: warnings.warn_explicit("here", FutureWarning, __file__, 7)))
print(capture(lambda: warnings.showwarning("shown", UserWarning, "f.py", 3)))
print(capture(lambda: warnings.showwarning("shown", UserWarning, "f.py", 3, line="given line")))
buf = io.StringIO(); warnings.showwarning("to file", UserWarning, "f.py", 3, buf); print(buf.getvalue())
class Res: pass
print(capture(lambda: warnings.warn("res", ResourceWarning, source=Res())).split(" at 0x")[0])
warnings.formatwarning = lambda m, c, f, l, line=None: f"<{c.__name__}:{m}>\n"
print(capture(w))
def sw(*a, **k): print("custom", len(a), sorted(k))
warnings.showwarning = sw
w()
