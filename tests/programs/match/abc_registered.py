"""Collections by registration and by inheritance: what a sequence or mapping pattern accepts."""
import collections.abc as abc
def kind(x):
    match x:
        case [*_]: return "sequence"
        case {**_r}: return "mapping"
    return "neither"
class Plain: pass
class RegSeq:
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
class RegMap:
    def keys(self): return []
    def __getitem__(self, k): raise KeyError
    def __len__(self): return 0
    def __iter__(self): return iter(())
print(kind(RegSeq()), kind(RegMap()))
class SubBefore(RegSeq): pass
abc.Sequence.register(RegSeq); abc.MutableMapping.register(RegMap)
class SubAfter(RegSeq): pass
print(kind(RegSeq()), kind(RegMap()), kind(SubBefore()), kind(SubAfter()))
@abc.MutableSequence.register
class Deco(RegSeq): pass
class InhSeq(abc.Sequence):
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
class InhMap(abc.Mapping):
    def __len__(self): return 0
    def __getitem__(self, i): raise KeyError
    def __iter__(self): return iter(())
class Both(InhSeq, dict if False else object): pass
class IterOnly(abc.Iterable):
    def __iter__(self): return iter(())
class SetLike(abc.Set):
    def __contains__(self, x): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
for x in (Deco(), InhSeq(), InhMap(), Both(), IterOnly(), SetLike(), Plain(), type("L", (list,), {})(), type("D", (dict,), {})(), type("S", (str,), {})(), type("B", (bytes,), {})(), type("T", (tuple,), {})()):
    print(type(x).__name__, kind(x))
for flags in (1 << 5, 1 << 6):
    C = abc.ABCMeta("C", (), {"__abc_tpflags__": flags, "__len__": lambda s: 0, "__iter__": lambda s: iter(()), "keys": lambda s: [], "__getitem__": lambda s, k: 1})
    print(kind(C()), "__abc_tpflags__" in C.__dict__)
try: abc.ABCMeta("C", (), {"__abc_tpflags__": (1 << 5) | (1 << 6)})
except TypeError as e: print(e)
try: abc.Sequence.register(5)
except TypeError as e: print(e)
print(isinstance(RegSeq(), abc.Sequence), issubclass(SubBefore, abc.Sequence), isinstance([], abc.Sequence))
