# dataclasses.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
from dataclasses import dataclass, field, fields, asdict, astuple, replace, FrozenInstanceError, InitVar, KW_ONLY, is_dataclass, make_dataclass, MISSING
@dataclass
class A:
    x: int
    y: str = "d"
    z: list = field(default_factory=list)
a = A(1); b = A(1, "d", []); print(a, a == b, a != b, a.z is b.z, [f.name for f in fields(A)], asdict(a), astuple(a), replace(a, x=5), A.__match_args__, is_dataclass(a), is_dataclass(A), is_dataclass(5)); attempt("hash", lambda: hash(a)); attempt("few", lambda: A()); attempt("many", lambda: A(1, 2, 3, 4)); attempt("kw", lambda: A(q=1)); attempt("lt", lambda: a < b)
@dataclass(order=True, frozen=True)
class B: n: int; s: str = field(default="", compare=False)
print(B(1) < B(2), sorted([B(3), B(1)]), B(1, "a") == B(1, "b"), hash(B(1, "a")) == hash(B(1, "b")), {B(1): 1}); attempt("frozen", lambda: setattr(B(1), "n", 2)); attempt("frozen del", lambda: delattr(B(1), "n")); attempt("other type", lambda: B(1) < 5)
@dataclass
class C(A):
    w: float = 1.5
    x: int = 7
    def __post_init__(self): self.total = self.x + self.w
print(C(), C(1, w=2).total, [f.name for f in fields(C)])
@dataclass
class D:
    a: int; _: KW_ONLY; b: int = 2; c: int = field(default=3, repr=False)
print(D(1), D(1, b=5)); attempt("kwonly", lambda: D(1, 2))
@dataclass
class E:
    v: int; scale: InitVar[int] = 2; r: int = field(init=False, default=0)
    def __post_init__(self, scale): self.r = self.v * scale
print(E(3), E(3, 5), E(1).scale)
@dataclass(slots=True)
class F: p: int; q: int = 4
f = F(1); print(f, F.__slots__); attempt("slots", lambda: setattr(f, "z", 1))
@dataclass(eq=False, repr=False)
class G: x: int = 1
print(G() == G(), repr(G())[1:20].split(" ")[0], isinstance(hash(G()), int))
def mutable():
    @dataclass
    class H: l: list = []
attempt("mutable", mutable)
def order():
    @dataclass
    class H: a: int = 1; b: int
attempt("order", order)
I = make_dataclass("I", [("a", int), "b", ("c", int, field(default=9))]); print(I(1, 2), I.__name__)
@dataclass(kw_only=True)
class J: a: int; b: int = 1
print(J(a=1)); attempt("J", lambda: J(1))
@dataclass
class K:
    name: str; kids: list["K"] = field(default_factory=list)
k = K("r", [K("c")]); k.kids[0].kids.append(K("g")); print(k, asdict(k)); rec = K("self"); rec.kids.append(rec); print(rec)
match A(5, "q"):
    case A(x, y): print(x, y)
@dataclass
class L: m: int = field(metadata={"unit": "m"}, default=1)
print(fields(L)[0].metadata["unit"], fields(L)[0].default, fields(A)[0].default is MISSING, L.m); attempt("fields", lambda: fields(5)); attempt("replace", lambda: replace(E(1), r=5)); attempt("asdict", lambda: asdict(5))
@dataclass(unsafe_hash=True)
class M: a: int; b: int = field(hash=False, default=0)
print(hash(M(1)) == hash(M(1, 5)))
class Base:
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k)
@dataclass
class N(Base, tag=1): x: int
print(N(3))
