# RecursionError is catchable, and the program goes on
def down(n):
    return down(n + 1)


for _ in range(3):
    try:
        down(0)
    except RecursionError as e:
        print(type(e).__name__, e)


class Loop:
    def __repr__(self):
        return repr(self)


try:
    repr(Loop())
except RecursionError as e:
    print("repr", type(e).__name__)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(900))
