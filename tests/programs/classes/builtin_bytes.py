# Subclasses of bytes and bytearray.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class B(bytes):
    def __repr__(self): return f"B({bytes.__repr__(self)})"
class A(bytearray):
    pass
b, a = B(b"abc"), A(b"abc")
for e in (b + b"d", b"d" + b, b * 2, b[0], b[1:], b.upper(), b.strip(), b.replace(b"a", b"x"), b.hex(), b.decode(), bytes(b), b.split(b"b"), b.join([b"1", b"2"]), b.center(5)): print(repr(e), type(e).__name__, end="; ")
print()
for e in (a + b"d", b"d" + a, a * 2, a[0], a[1:], a.upper(), a.copy(), a.replace(b"a", b"x"), bytes(a), bytearray(a)): print(repr(e), type(e).__name__, end="; ")
print()
a += b"zz"; print(a, type(a).__name__); a.append(33); a[0] = 65; a.x = 1; print(a, a.x, a.__dict__, len(a)); del a[:2]; print(a, a.pop(), a.extend(b"qq"), a)
print(b == b"abc", b"abc" == b, hash(b) == hash(b"abc"), {b"abc": 1}[b], B(3), B([1, 2]), B("x", "ascii"), B(), B.fromhex("ff00"), type(B.fromhex("ff00")).__name__, A.fromhex("ff"), type(A.fromhex("ff")).__name__)
attempt("bad", lambda: B("x")); attempt("neg", lambda: B(-1)); attempt("range", lambda: B([300])); attempt("none", lambda: A(None)); attempt("hash", lambda: hash(a))
class N(bytes):
    def __new__(cls, v, tag): s = super().__new__(cls, v); s.tag = tag; return s
    def __getitem__(self, i): return "item"
    def __len__(self): return 50
n = N(b"xy", 7); print(n.tag, n[0], len(n), n.__dict__, bytes(n), list(n), n + b"", n == b"xy")
class M:
    def __bytes__(self): return B(b"made")
print(bytes(M()), type(bytes(M())).__name__, type(B(M())).__name__)
class I(bytearray):
    def __init__(self, *args): super().__init__(*args); self.log = []
    def append(self, x): self.log.append(x); super().append(x)
i = I(b"q"); i.append(65); print(i, i.log, type(i + b"").__name__, i.decode(), memoryview(i)[0], b"".join([i, b]))
attempt("slots", lambda: type("X", (bytes,), {"__slots__": ("a",)})); print(repr(A(b"z")), str(A(b"z")), A() or "empty", sorted([B(b"b"), b"a"]))
