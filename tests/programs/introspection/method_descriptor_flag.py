# The flag of types whose instances are methods when they are found on a class.
import functools
import types

METHOD_DESCRIPTOR = 1 << 17
for t in (type(list.append), type(list.__add__), types.FunctionType, type(functools.lru_cache(1)(len)), types.BuiltinFunctionType,
          classmethod, types.MethodType, staticmethod, property, type(types.FunctionType.__code__), int, object):
    print(t.__name__, bool(t.__flags__ & METHOD_DESCRIPTOR))
