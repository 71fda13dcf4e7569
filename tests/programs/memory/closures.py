"""Cells, functions, bound methods, partial."""
import functools


class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def make(name):
    r = R(name)

    def inner():
        return r.name

    return inner


f = make("captured")
print(f())
del f
print("function gone")


class Thing(R):
    def method(self):
        return self.name


m = Thing("bound").method
print(m())
m = None
print("method gone")
p = functools.partial(print, R("partial"))
p = None
print("partial gone")
d = lambda r=R("default"): r
d = None
print("end")
