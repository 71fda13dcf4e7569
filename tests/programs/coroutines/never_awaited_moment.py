"""The warning for a coroutine that nobody awaits comes where its last name goes."""
import sys
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("warned:", category.__name__, message)


warnings.showwarning = show
warnings.simplefilter("always")


async def work(n=0):
    return n


class Worker:
    async def method(self):
        return 1


x = work()
print("made")
del x
print("deleted")
x = work(1)
x = None
print("rebound to None")
x = work(2)
x = work(3)
print("rebound to another")
x.close()
x = 0
print("closed")


def local():
    y = work()
    print("end of body")


local()
print("function left")
w = Worker()
m = w.method()
del m
print("method")
work(5)
print("statement")
a, b = work(), work()
del b
print("b gone")
del a
print("a gone")
c = work(4)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
del c
print("it ran")


async def main():
    z = work()
    print(await z)
    t = work()
    del t
    print("inside a coroutine")


r = main()
try:
    r.send(None)
except StopIteration:
    pass
print("end")
