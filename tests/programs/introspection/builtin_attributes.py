"""Attributes of builtin functions, methods, descriptors, types."""
import math
import types


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for f in (len, print, abs, [].append, [].sort, "".join, dict.fromkeys, math.sqrt, int.from_bytes, object.__new__, list.__new__, (1).__add__, list.append, str.join,
          int.__add__, object.__init__, type.__call__, dict.__dict__["fromkeys"], int.__dict__["real"], property.__dict__["fget"],
          type.__dict__["__doc__"], isinstance, sorted, iter, object().__str__, float.fromhex, bytes.fromhex, {}.get, (1).bit_length, type.mro, int.mro):
    row = [type(f).__name__]
    for name in ("__name__", "__qualname__", "__module__", "__objclass__", "__text_signature__"):
        v = attempt(lambda: getattr(f, name))
        row.append(v if not isinstance(v, type) else v.__name__)
    self = attempt(lambda: f.__self__)
    row.append(self.__name__ if isinstance(self, (type, types.ModuleType)) else self if isinstance(self, (str, int, list, dict)) else type(self).__name__)
    print(row)
for f, name in ((len, "__name__"), ([].append, "__self__"), (list.append, "__doc__"), ((1).__add__, "x"), (len, "x"), (len, "__doc__")):
    print(attempt(lambda: setattr(f, name, 1)))
print([].append == [].append, len == len, hash(len) == hash(len), "".join == "".join, (a := []).append == a.append, a.append is a.append)
print((1).__add__ == (1).__add__, (1).__add__ == (2).__add__, list.append == list.append)
print(repr(len), repr(list.append), repr(dict.__dict__["fromkeys"]), repr(int.__add__), repr(int.__dict__["real"]), repr(math.sqrt))
print(repr([].append).split(" at ")[0], repr((1).__add__).split(" at ")[0], repr(property.fget))
print(types.BuiltinFunctionType is type(len), types.BuiltinMethodType is type([].append), types.MethodDescriptorType is type(list.append),
      types.WrapperDescriptorType is type(int.__add__), types.MethodWrapperType is type((1).__add__), types.ClassMethodDescriptorType is type(dict.__dict__["fromkeys"]),
      types.GetSetDescriptorType is type(int.__dict__["real"]), types.MemberDescriptorType is type(property.__dict__["fget"]))


class S:
    __slots__ = ("a",)

    def m(self): pass


print(type(S.a) is types.MemberDescriptorType, type(S.__dict__["__doc__"]) if "__doc__" in S.__dict__ else "no doc", repr(S.a))
print(types.FunctionType, types.LambdaType is types.FunctionType, types.CodeType, types.GeneratorType, types.MethodType, types.FrameType, types.TracebackType,
      types.CellType, types.ModuleType, types.MappingProxyType, types.SimpleNamespace, types.GenericAlias, types.UnionType, types.EllipsisType, types.NoneType,
      types.NotImplementedType, types.CoroutineType, types.AsyncGeneratorType)
m = types.MethodType(len, [1, 2, 3])
print(m(), m.__func__ is len, m.__self__, m.__name__)
for args in ((), (len,), (1, 2), (len, None), (len, 1, 2)):
    print(attempt(lambda: types.MethodType(*args)))


class CallMe:
    attr = 5

    def __call__(self, *a):
        return a


m = types.MethodType(CallMe(), "self")
print(m(1), m.attr, attempt(lambda: m.__name__), attempt(lambda: m.missing), attempt(lambda: m.__doc__))
print(repr(m).split(" of ")[1], repr(S().m).split(" of ")[0])
x = S()
print(x.m == x.m, x.m is x.m, x.m == S().m, hash(x.m) == hash(x.m), x.m != x.m, attempt(lambda: x.m < x.m))
print(S.m.__get__(x).__self__ is x, S.m.__get__(x, S)() , S.m.__get__(None, S) is S.m, attempt(lambda: S.m.__get__(None)), attempt(lambda: S.m.__get__(None, None)))
print(x.m.__get__(5).__self__ is x, attempt(lambda: S.m.__get__()))
print(len.__call__([1]), (lambda y: y).__call__(3), x.m.__call__())
print(attempt(lambda: classmethod(len).__func__), staticmethod(len).__wrapped__, attempt(lambda: classmethod(len).__name__))
print(int.__doc__[:4], attempt(lambda: setattr(int, "__doc__", 1)), len.__doc__)
