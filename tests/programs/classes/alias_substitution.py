"""Aliases and unions: names of arguments, and types put in the places of variables."""
import typing, types
print(list[type(None)], int|None, list[None], list[typing.Any], list["x"], list[list[int]], list[int|str], list[len], list[...])
print((int|str).__module__, types.UnionType.__module__)
T=typing.TypeVar("T")
class A(types.GenericAlias): pass
print(A(list,(int,))==list[int], hash(A(list,(int,)))==hash(list[int]), A(list,(int,))|int, list[int]|A(list,(int,)))
print((*tuple[int,...],)[0], list[*tuple[int,str]], )
Ts=typing.TypeVarTuple("Ts")
print(tuple[*Ts][int,str], tuple[T,*Ts][int,str,float], list[T][*tuple[int]], dict[T,typing.TypeVar("K")][*tuple[int,str]])
for f in (lambda: isinstance(1, A(list,(int,))), lambda: isinstance(1, int|list[int]), lambda: list[int][int], lambda: list[T][int,str], lambda: dict[T,typing.TypeVar("K")][int], lambda: list[list[T]][()] , lambda:(*Ts,)[0], lambda: tuple[*Ts][*tuple[int,...]], lambda: list[T][*tuple[int,...]],lambda: list[T][*Ts],lambda: tuple[Ts],lambda: tuple[Ts][int], lambda: (int|list[T])[str], lambda: (int|list[T])[str,int], lambda: (*list[T],)[0][int], lambda:[x for x in list[int]], lambda: tuple[list[tuple[*Ts]],T][int,str,bytes],lambda: tuple[T][typing.Unpack[Ts]], lambda: (int|list[int]).__parameters__, lambda:(int|str).__origin__,lambda: (int|str).__name__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
