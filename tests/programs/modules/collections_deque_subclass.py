"""A subclass of deque that makes something else than a deque, when it is copied, repeated or added to."""
from collections import deque
import copy


def attempt(title, function):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)


def made(result):
    class Odd(deque):
        pass

    subject = Odd([1, 2])
    Odd.__new__ = lambda cls, *args, **kwargs: result
    return subject


for result in ([42], 7, None, "text", deque([9])):
    for title, function in (("copy", lambda d: d.copy()), ("__copy__", lambda d: copy.copy(d)), ("mul", lambda d: d * 3),
                            ("rmul", lambda d: 3 * d), ("add", lambda d: d + deque([1, 2, 3])), ("plain add", lambda d: deque([1]) + d)):
        attempt(f"{title} {result!r}", lambda: function(made(result)))


class Unwalked(deque):
    def __iter__(self):
        return iter([])


a, b = Unwalked([1, 2, 3]), Unwalked([4, 5, 6])
for title, function in (("eq", lambda: a == b), ("lt", lambda: a < b), ("copy", lambda: len(a.copy())), ("add", lambda: len(a + b)),
                        ("list", lambda: list(a)), ("repr", lambda: repr(a)), ("contains", lambda: 1 in a), ("mul", lambda: len(a * 2))):
    attempt(title, function)
