# Implicit and explicit __hash__ = None.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Eq:
    def __eq__(self, o): return True
class EqHash:
    def __eq__(self, o): return True
    def __hash__(self): return 7
class Child(Eq): pass
class Restored(Eq): __hash__ = object.__hash__
class NoneHash: __hash__ = None
class Later: pass
class OnlyHash:
    def __hash__(self): return 3
class EqOfOnly(OnlyHash):
    def __eq__(self, o): return True
for c in (Eq, EqHash, Child, Restored, NoneHash, OnlyHash, EqOfOnly):
    attempt(c.__name__, lambda: hash(c()) in (7, 3) or "identity"); print(c.__hash__ is None, "__hash__" in c.__dict__)
Later.__eq__ = lambda s, o: True; attempt("later", lambda: isinstance(hash(Later()), int))
Later.__hash__ = None; attempt("later none", lambda: hash(Later())); del Later.__hash__; attempt("later deleted", lambda: isinstance(hash(Later()), int))
attempt("set", lambda: {Eq()}); attempt("dict", lambda: {Eq(): 1}); attempt("in set", lambda: Eq() in {1}); attempt("frozenset", lambda: frozenset([Child()])); attempt("tuple", lambda: hash((1, Eq())))
from collections.abc import Hashable
print([isinstance(c(), Hashable) for c in (Eq, EqHash, Child, Restored, NoneHash)], issubclass(Eq, Hashable), isinstance([], Hashable), isinstance((), Hashable), isinstance(([],), Hashable))
class Bad:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
for v in (1.5, "x", None, True, -1, 2**61 - 1, 2**100, -2**63): attempt(repr(v), lambda: hash(Bad(v)))
class Raises:
    def __hash__(self): raise LookupError("hash")
attempt("raises", lambda: {Raises(): 1}); attempt("in", lambda: Raises() in [1]); attempt("in dict", lambda: Raises() in {})
class Ne:
    def __ne__(self, o): return True
attempt("only ne", lambda: isinstance(hash(Ne()), int)); print(Ne() == Ne(), Ne() != Ne())
for v in ([], {}, set(), bytearray()): attempt(type(v).__name__, lambda: hash(v)); print(type(v).__hash__)
print(Eq.__hash__, list.__hash__, Eq().__hash__, NoneHash.__dict__["__hash__"])
