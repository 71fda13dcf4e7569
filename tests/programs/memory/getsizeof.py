"""sys.getsizeof of common objects."""
import sys

for v in (0, 1, 2**30, 2**60, -1, 1.5, 1j, True, None, "", "a", "abc", "\xe9", "\u1234", b"", b"abc"):
    print(repr(v), sys.getsizeof(v))
for v in ((), (1,), (1, 2, 3), [], [1], [1, 2, 3], {}, {1: 2}, set(), {1}, frozenset()):
    print(repr(v), sys.getsizeof(v))
print(sys.getsizeof(range(5)), sys.getsizeof(object()), sys.getsizeof(slice(1)))
