# Statements of every kind in exec().
source = '''
x = y = 1
x += 5
a, (b, *c) = 1, (2, 3, 4)
print(x, y, a, b, c)
if x > 3:
    print("big")
elif x > 1:
    print("middle")
else:
    print("small")
for i in range(5):
    if i == 1:
        continue
    if i == 4:
        break
    print("i", i)
else:
    print("never")
for i in []:
    pass
else:
    print("else of for")
n = 3
while n:
    n -= 1
else:
    print("else of while", n)
try:
    1 / 0
except ZeroDivisionError as e:
    print("caught", e)
else:
    print("no")
finally:
    print("finally")
try:
    e
except NameError as err:
    print(err)
with open("/dev/null") as f:
    print(f.name)
del x
try:
    x
except NameError as err:
    print(err)
assert y == 1, "message"
try:
    assert y == 2, "message"
except AssertionError as err:
    print("assertion", err)
import math
from math import sqrt as root, floor
print(math.floor(2.5), root(16), floor(1.5))
def f(p, /, q, *, r=3, **kw):
    "doc of f"
    return p, q, r, kw
print(f(1, 2, z=5), f.__doc__, f.__name__, f.__qualname__)
class C:
    "doc of C"
    attr = 5
    def method(self): return self.attr
print(C().method(), C.__doc__, C.__name__, C.__module__)
match [1, 2, {"k": 3}]:
    case [1, second, {"k": third}]:
        print("matched", second, third)
    case _:
        print("no match")
lst = [3, 1, 2]
lst[0] = 9
lst[1:] = [8]
del lst[0]
print(lst)
global gg
gg = 4
print(gg)
v: int = 5
w: str
print(__annotations__)
raise ValueError("the end")
'''
ns = {"__name__": "made"}
try:
    exec(source, ns)
except ValueError as e:
    print("raised", e)
print(sorted(k for k in ns if not k.startswith("__")))
print(ns["f"].__module__, ns["C"].__module__, ns["C"])
exec("")
exec("# only a comment")
exec("pass; pass")
exec("a = 1; b = 2; print(a + b)")
exec("\n\n\nprint('late')\n")
exec("if 1:\n\tprint('tab')\n")
exec("print('crlf')\r\nprint('cr')\rprint('end')")
