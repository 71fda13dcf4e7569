"""sys.getrefcount of what globals and containers hold."""
import sys

x = []
print(sys.getrefcount(x))
y = x
print(sys.getrefcount(x))
l = [x, x]
print(sys.getrefcount(x))
t = (x,)
d = {"k": x}
print(sys.getrefcount(x))
del y
print(sys.getrefcount(x))
l.pop()
print(sys.getrefcount(x))
del l, d, t
print(sys.getrefcount(x))


class A:
    pass


a = A()
print(sys.getrefcount(a))
a.x = x
print(sys.getrefcount(x))
a.me = a
print(sys.getrefcount(a))
del a.me
s = {a}
print(sys.getrefcount(a))
print(sys.getrefcount([]), sys.getrefcount(A()))
