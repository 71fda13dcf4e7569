import io, pickle, copy, sys, types
b = io.BytesIO(b"hello"); b.read(2); b.attr = 1 if False else None
for o in io.BytesIO(b"hello"), io.StringIO("a\nb\r\nc", newline="\n"), io.StringIO("x\ny", newline="\r\n"), io.StringIO(newline=None):
    o.seek(2); o.tag = "t"
    st = o.__getstate__(); print(type(o).__name__, st)
    c = copy.copy(o); print(c.read(), c.tag, c.tell()); d = pickle.loads(pickle.dumps(o)); print(d.getvalue(), d.tell(), d.tag)
    for bad in (), (1,), (b"x", -1, None), (b"x", "0", None), (b"x", 0, 3), ("x", "\n", -1, None), ("x", "\n", 0, 3), ("x", "q", 0, None), (1, "\n", 0, None), (b"abc", 1, None), ("abc", "\n", 1, {"u": 2}):
        try: o.__setstate__(bad); print(bad, o.getvalue(), o.tell())
        except Exception as e: print(bad, type(e).__name__, e)
    o.close()
    for f in o.__getstate__, lambda: o.__setstate__((b"", 0, None)):
        try: f()
        except Exception as e: print(type(e).__name__, e)
for v in 1, None, "x", [1, 2]: sys.displayhook(v)
import builtins; print(builtins._)
sys.displayhook = lambda v: print("mine", v)
exec(compile("1 + 1", "<x>", "single"))
sys.__displayhook__("q")
m = types.ModuleType("foo"); print(m)
class Loader: pass
m.__loader__ = Loader; print(repr(m).replace(hex(id(Loader)), ""))
m.__file__ = "/x/foo.py"; print(m)
class Full:
    @classmethod
    def module_repr(cls, module): return f"<module {module.__name__!r} (crafted)>"
m2 = types.ModuleType("bar"); m2.__loader__ = Full; print(m2)
del m2.__name__; print(m2)
try: sys.unraisablehook("x")
except Exception as e: print(type(e).__name__, e)
try: sys.call_tracing(lambda a: print("ct", a), (1,))
except Exception as e: print(type(e).__name__, e)

import os
print(os.RTLD_NOW)
print(sys.orig_argv[-1:] != [], sys.executable is not None, sys.flags.utf8_mode, sys.abiflags, sys.platlibdir, sys.float_repr_style, sys.getallocatedblocks() > 0, sys.is_finalizing(), sys.getswitchinterval())
