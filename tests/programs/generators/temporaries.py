# generators that only a loop has end with the loop; others do not
def g(name, n=3):
    try:
        for i in range(n): yield i
    finally: print("end of", name)
class Box:
    def __init__(self): self.saved = g("saved")
    def items(self): return self.saved
    def __iter__(self): return g("box iter")
b = Box()
it = b.saved
next(it)
for x in b.items():
    print("x", x)
    break
print("still usable", next(it, "gone"))
for x in g("direct"):
    if x: break
def ret():
    for a in g("outer"):
        for b in g("inner"):
            if b: return a, b
print(ret())
def cont():
    for a in g("a", 2):
        for b in g("b", 2):
            if b: continue
            if a: break
        else: print("else", a)
cont()
def in_try():
    for a in g("in try"):
        try:
            if a: break
        finally: print("finally", a)
in_try()
def gen_of_gen():
    for x in g("delegate"):
        yield x
for x in gen_of_gen():
    break
print([x for x in g("comp")], sum(x for x in g("genexp")))
print("tail")
