"""sys.getrefcount of locals and parameters."""
import sys


def locals_():
    v = []
    print(sys.getrefcount(v))
    w = v
    print(sys.getrefcount(v))
    c = [v, (v,)]
    print(sys.getrefcount(v))
    del w
    print(sys.getrefcount(v))
    c.clear()
    print(sys.getrefcount(v))


def parameter(p):
    print(sys.getrefcount(p))
    q = p
    print(sys.getrefcount(p))


locals_()
g = []
parameter(g)
parameter([])
print(sys.getrefcount(g))
