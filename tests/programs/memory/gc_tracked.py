"""gc.is_tracked."""
import gc


class A:
    pass


class S:
    __slots__ = ("a",)


def f():
    pass


for v in (1, 1.5, 1j, "s", b"b", bytearray(), None, True, ..., range(3)):
    print(type(v).__name__, gc.is_tracked(v))
for v in ([], [1], {1}, frozenset(), A(), S(), A, f, gc, A().__init__, Exception(), iter([]), (i for i in ())):
    print(type(v).__name__, gc.is_tracked(v))
print(gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({"a": []}), gc.is_tracked(int), gc.is_tracked(type))
