import sys
def names():
    f = sys._getframe()
    out = []
    while f:
        out.append(f.f_code.co_name)
        f = f.f_back
    return out
def a(n):
    if n:
        return a(n - 1)
    return names()
print(a(3))
class C:
    def m(self):
        return names()
    print(names())
print(C().m())
print((lambda: names())())
print(sorted([1], key=lambda x: print(names()) or x))
def gen():
    yield names()
print(list(gen()))
print(sys._getframe().f_globals is globals(), sys._getframe(0).f_code.co_filename == __file__)
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
D = type("D", (), {})
print(D.__module__, D)
f = locals
print(f() is globals(), "x" in f())
x = 1
g = globals
def h():
    return g()["x"]
print(h())
d = dir
print("x" in d())
v = vars
print(v()["x"])
def outer():
    def inner():
        return sys._getframe(1).f_code.co_name
    return inner()
print(outer())
