# What the classes of the runtime are to a pattern.
import sys
def what(x):
    match x:
        case {}:
            return "mapping"
        case [*_]:
            return "sequence"
        case _:
            return "neither"
class L(list): pass
class L2(L): pass
class D(dict): pass
class Both(object): pass
for x in ([], (), {}, set(), frozenset(), "", b"", bytearray(), memoryview(b""), range(0), iter([]), {}.keys(), {}.values(), {}.items(),
          L(), L2(), D(), Both(), Both.__dict__, enumerate([]), slice(1), type, object(), 1, 1.0, 1j, None, ...,
          NotImplemented, lambda: 0, sys, map(str, []), zip(), reversed([]), (i for i in ())):
    print(type(x).__name__, what(x))
print(what(locals()), what(globals()), what(vars(Both)))
