"""Functions small enough to be put in place of their calls are seen on the stack all the same."""
import sys


def chain():
    frame = sys._getframe(2)
    out = []
    while frame:
        out.append((frame.f_code.co_name, frame.f_lineno, frame.f_code is frame.f_code))
        frame = frame.f_back
    return out


class Looker:
    def __add__(self, other):
        self.seen = chain()
        return 0

    def __neg__(self):
        self.seen = chain()
        return 0


def inc(x): return x + 1


def twice(x):
    inc(x)
    return inc(
        x)


def same(x): return x


def neg(x):
    return -same(x)


def loop(n, looker):
    total = 0
    for i in range(n):
        total += inc(i)
        total += same(inc(i))
    total += inc(looker)
    print(looker.seen)
    total += neg(looker)
    print(looker.seen)
    twice(looker)
    print(looker.seen)
    return total


print(loop(1000, Looker()))
for i in range(2):
    look = Looker()
    inc(look)
    print(look.seen)
    neg(look)
    print(look.seen)
print(inc.__code__ is inc.__code__)
