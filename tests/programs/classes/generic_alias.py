# Generic aliases: list[int] and what can be done with it.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
import types, collections
a = list[int]
print(a, repr(dict[str, list[int]]), tuple[int, ...], tuple[()], type[int], list[None], list["fwd"], list[...], set[int | None], collections.deque[int], dict[str, "x"], frozenset[int])
print(a.__origin__, a.__args__, a.__parameters__, type(a), type(a).__name__, a.__class__, a == list[int], a != list[str], hash(a) == hash(list[int]), {a: 1}[list[int]], a is list[int], a == 5)
print(a(), a([1, 2]), type(a("ab")), dict[str, int](x=1), a.append, a.__name__, a.__doc__ == list.__doc__, a.__module__, a.__mro_entries__(()))
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L.__mro__, L([1])); attempt("isinstance", lambda: isinstance([], a)); attempt("issubclass", lambda: issubclass(list, a)); attempt("sub of alias", lambda: issubclass(a, list)); attempt("instance of alias type", lambda: isinstance(a, types.GenericAlias)); attempt("isinstance type", lambda: isinstance(a, type)); attempt("setattr", lambda: setattr(a, "x", 1)); attempt("setattr origin", lambda: setattr(a, "__origin__", 1)); attempt("missing", lambda: a.nope); attempt("getitem", lambda: a[int]); attempt("int[int]", lambda: int[int]); attempt("str[int]", lambda: str["x"]); attempt("obj", lambda: object[int])
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class H(G): pass
print(G[int], G[1, 2], H["x"], G[()], G[1:2]); attempt("inst", lambda: G()[1])
class Meta(type):
    def __getitem__(cls, k): return ("meta", k)
class I(metaclass=Meta):
    def __class_getitem__(cls, k): return "never"
print(I[3])
class J: __class_getitem__ = classmethod(types.GenericAlias)
print(J[int], J[int].__origin__, J[int]().__class__, J[int]().__orig_class__, J[int, str].__args__)
x = types.GenericAlias(list, (int,)); print(x, x == a, types.GenericAlias(list, int).__args__, types.GenericAlias(5, (6,))); attempt("GA 1", lambda: types.GenericAlias(list)); attempt("GA kw", lambda: types.GenericAlias(list, args=int))
print(list[list[int]].__args__[0] == a, tuple[int, *tuple[str, ...]], (*tuple[int, str],), next(iter(tuple[int])).__unpacked__, list[int].__unpacked__); print([*list[int]], list(a)); attempt("len", lambda: len(a)); print(bool(a), callable(a), a | None, None | a, int | a, a | str, dir(a)[:2] == dir(list)[:2], "__origin__" in dir(a))
class Sub(types.GenericAlias): pass
print(Sub(list, int), type(Sub(list, int)).__name__, Sub(list, int) == a, isinstance(Sub(list, int), types.GenericAlias))
import copy; print(copy.copy(a) == a, copy.deepcopy(dict[str, int]) == dict[str, int], a.__reduce__()[1])
def f(x: list[int], y: "dict[str, int]" = {}) -> tuple[int, ...]: ...
print(f.__annotations__); print(type[int](5) if False else type[int]); attempt("unhashable", lambda: hash(list[[]])); print(list[[]], list[[int, str]], list[int, str], dict[int]); print(enumerate[int], range if attempt("range", lambda: range[int]) else "", slice if attempt("slice", lambda: slice[int]) else "")
class K(dict[str, int], metaclass=type("KM", (type,), {})): extra = 1
print(K.__mro__[1], K(a=1)); attempt("two", lambda: type("Z", (list[int],), {}))
print(types.resolve_bases((list[int], int)), types.get_original_bases(L) if hasattr(types, "get_original_bases") else "")
