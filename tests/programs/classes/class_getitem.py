class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(G[int], G[1, 2])
class H(G): pass
print(H["x"])
a = list[int]
print(a, a.__origin__, a.__args__, type(a), repr(dict[str, list[int]]), tuple[int, ...], tuple[()])
print(a == list[int], a != list[str], hash(a) == hash(list[int]), a([1, 2]))
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
attempt(lambda: int[3])
attempt(lambda: a[int])
u = int | str
print(u, u.__args__, isinstance(5, u), isinstance(5.0, u), issubclass(bool, u), int | None, (int | str) == (str | int), None | int)
print(int | int, (int | str) | float, list[int] | None, isinstance(None, int | None))
attempt(lambda: int | 5)
attempt(lambda: 5 | int)
print(type(u))
attempt(lambda: isinstance(5, int | list[int]))
attempt(lambda: isinstance(5, 5))
attempt(lambda: isinstance(5, (int, 5)))
attempt(lambda: isinstance("", (int, 5)))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass(int, 5))
