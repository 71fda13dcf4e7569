"""Copies and pickles of builtin functions, methods and generic aliases."""
import copy
import pickle
import re
def t(f, *a, **k):
    try:
        print(re.sub("0x[0-9a-f]+", "0x", repr(f(*a, **k))))
    except BaseException as e:
        print(type(e).__name__, e)
for f in [len, print, [].append, {}.get, dict.fromkeys, str.maketrans, int.from_bytes, list.append, list.__len__, [].__len__, [].__getitem__, object.__new__, abs, type.mro]:
    t(f.__reduce__)
    try:
        r = pickle.loads(pickle.dumps(f))
        print(r == f or type(r))
    except Exception as e:
        print(type(e).__name__, e)
    try: print(copy.copy(f) is f, copy.deepcopy(f) is f or type(f))
    except Exception as e: print(type(e).__name__, e)
for a in [list[int], dict[str,int], tuple[int,...], tuple[()], list[list[int]], int|str, type(None), type(...), ..., None, NotImplemented, tuple[*tuple[int,...]], (*tuple[int],)[0]]:
    t(copy.copy, a)
    t(copy.deepcopy, a)
    try:
      print(copy.copy(a) == a)
      print(pickle.loads(pickle.dumps(a)) == a)
    except Exception as e: print(type(e).__name__, e)
    t(lambda: a.__reduce__())
    t(lambda: a.__reduce_ex__(2))
s = (*tuple[int, str],)[0]
print(s, s.__unpacked__, s.__typing_unpacked_tuple_args__ if hasattr(s,'__typing_unpacked_tuple_args__') else '')
c = copy.copy(s)
print(c, c == s, c.__unpacked__)
print(pickle.loads(pickle.dumps(s)))
print(next(s.__reduce__()[1][0]), len(s.__reduce__()))
