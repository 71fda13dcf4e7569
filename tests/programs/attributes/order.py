class A:
    def __init__(self, swap=False):
        if swap:
            self.b = 2
            self.a = 1
        else:
            self.a = 1
            self.b = 2
    def add(self):
        self.c = 3
        self.d = 4
        return self
    def drop(self):
        del self.a
        return self
print(vars(A()), vars(A(True)), vars(A().add()), vars(A(True).add()))
x = A().add().drop()
print(vars(x))
x.a = 9
print(vars(x), list(x.__dict__))
y = A().add()
d = y.__dict__
d["z"] = 26
y.q = 1
print(vars(y), y.z, d is y.__dict__)
del d["b"]
print(hasattr(y, "b"), vars(y))
y.b = "again"
print(d)
d["a"] = "changed"
print(y.a)
d.clear()
print(vars(y), hasattr(y, "a"))
y.add()
print(d)
y.__dict__ = {"new": 1, "a": 2}
print(y.new, y.a, d, vars(y))
y.c = 5
print(vars(y), d)
try:
    y.__dict__ = 5
except TypeError as e:
    print(e)
del y.__dict__
print(vars(y))
y.k = 1
print(vars(y))
class B(A):
    def __init__(self):
        self.late = 0
        super().__init__()
print(vars(B()), list(vars(B().add())))
z = A()
for k in list(vars(z)):
    delattr(z, k)
print(vars(z))
z.b = 1; z.a = 2
print(vars(z))
w = A()
w.__dict__.update(b=5, e=6)
print(vars(w), w.b, w.e)
print(w.__dict__.pop("a"), vars(w), w.__dict__ == {"b": 5, "e": 6})
