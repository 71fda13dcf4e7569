import warnings, codecs, pickle
warnings.simplefilter("always")
import sys
def show(message, category, *rest, **kw): print(category.__name__, message)
warnings.showwarning = show
for b in (rb"a\zb", rb"\501", b"\\\xe9", rb"\q\z", rb"\x41\n", b"\\\nx"):
    print(ascii(b.decode("unicode_escape")))
for c in "\0\x80\ud800":
    for enc in "utf-8", "utf-16", "utf-32", "ascii", "cp1252", "utf-7":
        for err in "strict", "surrogatepass", "surrogateescape", "replace", "xmlcharrefreplace", "namereplace", "backslashreplace", "ignore":
            try: print(ascii(c), enc, err, c.encode(enc, err))
            except UnicodeEncodeError as e: print(ascii(c), enc, err, e)
class Plain(ValueError): __slots__ = ()
class Held(ValueError): __slots__ = ("x",)
class Made(ValueError):
    def __init__(self, *a): pass
class Child(Plain): pass
errors = [ValueError("v"), ValueError(), ValueError("a", "b"), ValueError(3), KeyError("k"), OSError("o"), StopIteration("s"), Plain("p"), Held("h"), Made("m"), Child("c"), KeyboardInterrupt("k"), UnicodeError("u"), ImportError("i"), MemoryError("m"), RecursionError("r"), SystemExit("x"), BaseException("b"), AttributeError("a"), ExceptionGroup("g", [ValueError()])]
current = None
def fail(data, errors="strict"): raise current
codecs.register(lambda name: codecs.CodecInfo(fail, fail, name="failing") if name == "failing" else None)
for e in errors:
    for f in (lambda: "x".encode("failing")), (lambda: codecs.decode(b"x", "failing")), (lambda: b"x".decode("failing")):
        current = e
        try: f()
        except BaseException as got: print(type(got).__name__, got, got is e, got.__cause__ is e)
e = ValueError("noted"); e.note = 1; current = e
try: "x".encode("failing")
except ValueError as got: print(got is e)
results = [None, (b"x",), ("x", 1), (bytearray(b"x"), 1), (3, 1), (b"x", 1), ["x", 1]]
def give(data, errors="strict"): return current
codecs.register(lambda name: (give, give, None, None) if name == "giving" else None)
for current in results:
    for f in (lambda: "x".encode("giving")), (lambda: b"x".decode("giving")), (lambda: codecs.encode("x", "giving")), (lambda: codecs.decode("x", "giving")):
        try: print(repr(f()))
        except TypeError as got: print(got)
for bad in (lambda: codecs.utf_8_encode(b"x"), lambda: codecs.utf_8_decode("x"), lambda: codecs.utf_8_decode(b"x", 3), lambda: codecs.readbuffer_encode(3), lambda: codecs.utf_16_ex_decode(b"\xff\xfea\0"), lambda: codecs.utf_16_ex_decode(b"a\0b"), lambda: codecs.utf_16_ex_decode(b"\0a", None, 1), lambda: codecs.utf_32_ex_decode(b"\0\0\xfe\xff\0\0\0a"), lambda: codecs.utf_16_encode("a", "strict", -1), lambda: codecs.utf_16_encode("a", None, 1), lambda: codecs.unicode_escape_decode("\\x41"), lambda: codecs.ascii_decode(b"a", "strict", True), lambda: codecs.charmap_decode(b"ab", "strict", "xy"), lambda: codecs.strict_errors(3), lambda: codecs.replace_errors(UnicodeDecodeError("utf-8", b"abc", 0, 2, "r")), lambda: codecs.lookup_error("strict"), lambda: codecs.utf_8_encode):
    try: print(repr(bad()))
    except Exception as got: print(type(got), got)
def swap(e):
    e.object = b"zz" + e.object[e.end:]; return "<", 1
codecs.register_error("swap", swap)
for enc in "ascii", "utf-8", "cp1252":
    print(enc, b"ab\x81\xd8cd".decode(enc, "swap"))
def other(e):
    e.object = "no"; return "<", 1
codecs.register_error("other", other)
try: b"\xff".decode("ascii", "other")
except Exception as got: print(type(got), got)
for n in "utf-8", "cp1252", "utf-16":
    c = codecs.lookup(n)
    for cls in c.incrementalencoder, c.incrementaldecoder, c.streamreader: print(pickle.loads(pickle.dumps(cls)) is cls, cls.__module__, cls.__qualname__)
import io
for n in "utf-8", "utf-16", "utf-8-sig", "utf-7":
    b = io.BytesIO("Grüße\nx".encode(n))
    try: print(io.TextIOWrapper(b, encoding=n).read())
    except LookupError as e: print(e)
