# Subclasses of str.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class S(str):
    def __repr__(self): return f"S({str.__repr__(self)})"
class T(str):
    def __new__(cls, v="", extra=None): s = super().__new__(cls, v); s.extra = extra; return s
    def __eq__(self, o): return str.lower(self) == str.lower(o)
    def __hash__(self): return hash(str.lower(self))
    def __getitem__(self, i): return T(str.__getitem__(self, i), "sliced")
    def __add__(self, o): return T(str.__add__(self, o), "added")
    def __len__(self): return 99
    def __iter__(self): return iter("custom")
    def __contains__(self, x): return x == "magic"
s = S("abc")
for e in (s + "d", "d" + s, s * 2, s[0], s[:], s.upper(), s.lower(), s.strip(), s.replace("x", "y"), s.center(7), s.join(["1", "2"]), s.split("b"), s.encode(), s.title(), s.ljust(3), s.zfill(3), s.casefold(), s.expandtabs(), s.partition("b"), str(s), s.translate({}), f"{s}", f"{s!r}", "%s" % s, "".join([s])): print(repr(e), type(e).__name__, end="; ")
print()
t = T("HeLLo", 5)
print(t.extra, t == "hello", "HELLO" == t, t != "x", {t: 1}["hello"], t[0].extra, t[1:3], (t + "x").extra, len(t), list(t), "magic" in t, "H" in t, str(t), type(str(t)).__name__, t.upper(), t.find("L"), "a" + t)
print(s == "abc", "abc" == s, hash(s) == hash("abc"), {"abc": 1}[s], s is S(s), S(5), S(b"x", "ascii"), S(), sorted([S("b"), "a"]), s.__class__.__name__)
attempt("kw", lambda: S(object=3)); attempt("bad", lambda: S(b"\xff", "ascii")); attempt("int enc", lambda: S(5, "ascii"))
d = {}; setattr(type("O", (), {}), "x", 1); o = type("O", (), {})(); setattr(o, S("attr"), 1); print(o.attr, getattr(o, S("attr")))
class U(str):
    def __str__(self): return "str!"
    def __format__(self, spec): return "fmt:" + spec
    def __repr__(self): return 5 if self == "bad" else "rep"
u = U("x"); print(str(u), f"{u}", f"{u:>3}", "%s" % u, "{}".format(u), [u], u + "", "".join([u]), print(u))
attempt("repr", lambda: repr(U("bad")))
class W(str):
    def __str__(self): return S("from str")
print(type(str(W("q"))).__name__, repr(str(W("q"))))
class X(str): pass
x = X("interned"); x.a = 1; print(x.a, x.__dict__, X("é").encode(), X("a") < "b", "a" < X("b"), X("ab").startswith(X("a")), "ab".startswith(X("a")), X("1").isdigit(), int(X("12")), float(X("1.5")))
attempt("immutable", lambda: s.__setitem__(0, "x")); print("abc".replace(S("b"), S("d")), type("abc".replace(S("z"), "d")).__name__, S("a,b").split(S(",")), "x".join(S("ab")))
