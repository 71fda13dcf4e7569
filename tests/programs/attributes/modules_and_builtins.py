import sys, math
me = sys.modules["__main__"]
me.injected = 5
print(injected, me.injected, me.__name__, "injected" in vars(me), vars(me) is globals())
del me.injected
try:
    injected
except NameError as e:
    print(e)
x = 1
me.x = 2
print(x)
globals()["x"] = 3
print(x, me.x, getattr(me, "x"))
print(math.pi == getattr(math, "pi"), hasattr(math, "nope"), type(math), math.__name__)
try:
    math.nope
except AttributeError as e:
    print(e)
try:
    me.nope
except AttributeError as e:
    print(e)
math.extra = "added"
print(math.extra)
del math.extra
print(hasattr(math, "extra"))
len_ = len
def len(o): return "shadow"
print(len([]), me.len([]))
del len
print(len([1]))
