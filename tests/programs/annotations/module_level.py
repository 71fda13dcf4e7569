# Annotated assignment in a module.
x: int = 1
y: str
print(__annotations__)
try:
    y
except NameError as e:
    print(e)
(z): float = 2.5
print(z, __annotations__)

def a(v):
    print("evaluate", v)
    return v

class Obj:
    def __repr__(self):
        return "Obj()"
o = Obj()
d = {}
def get(v):
    print("get", v)
    return v
get(o).attr: a("annotation 1") = a("value 1")
get(d)[a("key")]: a("annotation 2") = a("value 2")
get(o).attr2: a("annotation 3")
get(d)[a("key 2")]: a("annotation 4")
print(o.__dict__, d, __annotations__)
n: a("annotation 5") = a("value 5")
try:
    m: undefined = a("assigned all the same")
except NameError as e:
    print(e, m)
try:
    k: int = 1 / 0
except ZeroDivisionError:
    print("k" in __annotations__, "k" in globals())
if False:
    never: int
print("never" in __annotations__)
for i in range(2):
    loop: int = i
while True:
    in_while: int
    break
try:
    in_try: int
    raise ValueError
except ValueError:
    in_except: int
else:
    in_else: int
finally:
    in_finally: int
with open("/dev/null") as handle:
    in_with: int
print(sorted(__annotations__))
x: str
print(__annotations__["x"])
t: tuple[int, ...] = 1, 2
u: list = [1]
print(t, u)
s: tuple = *t, 3
print(s)
del __annotations__["x"]
del __annotations__
try:
    late: int = 5
except NameError as e:
    print(e, late)
__annotations__ = {}
later: int
print(__annotations__)
