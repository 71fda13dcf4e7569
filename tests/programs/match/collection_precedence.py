"""A class of several bases is a sequence or a mapping, never both: the first that is one decides."""
import collections
import collections.abc


def kind(x):
    match x:
        case [*_]:
            first = 'sequence'
        case {}:
            first = 'mapping'
        case _:
            first = 'neither'
    match x:
        case {}:
            second = 'mapping'
        case [*_]:
            second = 'sequence'
        case _:
            second = 'neither'
    return first, second


class C:
    pass


class M1(collections.UserDict, collections.abc.Sequence):
    pass


class M2(C, collections.UserDict, collections.abc.Sequence):
    pass


class M3(collections.UserDict, C, list):
    pass


class M4(dict, collections.abc.Sequence, C):
    pass


class S1(collections.UserList, collections.abc.Mapping):
    pass


class S2(C, collections.UserList, collections.abc.Mapping):
    pass


class S3(list, C, collections.abc.Mapping):
    pass


class S4(collections.UserList, dict, C):
    pass


class S5(collections.deque, collections.UserDict):
    pass


for cls in (C, M1, M2, M3, M4, S1, S2, S3, S4, S5):
    print(cls.__name__, kind(cls()))


class Late:
    pass


class LateChild(Late):
    pass


collections.abc.Sequence.register(Late)
print(kind(Late()), kind(LateChild()))
collections.abc.Mapping.register(LateChild)
print(kind(Late()), kind(LateChild()))

# Keys that are equal, whatever they look like.
for keys in ("0: _, -0: _", "-1: _, -1: _", "-1: _, 1: _", "-1.0: _, -1: _", "-0j: _, 0: _", "1+2j: _, 1+2j: _", "-0.0: _, 0: _", "True: _, 1: _", "-1: _, x.y: _", "1-1j: _, 1 - 1j: _", "-2j: _, -2j: _", "'a': _, 'a': _", "'a': _, b'a': _", "-10**5: _"):
    src = "match x:\n    case {%s}:\n        pass\n" % keys
    try: compile(src, "f", "exec"); print(keys, "ok")
    except SyntaxError as e: print(keys, e.msg, e.lineno, e.offset)
