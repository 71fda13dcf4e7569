class A:
    x = 1
    def f(self): pass
class B(A):
    def __init__(self): self.own = 2
b = B()
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")])
print(sorted([n for n in dir(object])))
class C:
    def __dir__(self): return ["z", "a"]
print(dir(C()))
print(vars(b), vars(B).get("__module__"))
try:
    vars(5)
except TypeError as e:
    print(e)
print(type(B.__dict__).__name__, "f" in A.__dict__, len(A.__dict__) > 3, A.__dict__.get("nope", 4))
try:
    A.__dict__["q"] = 1
except TypeError as e:
    print(e)
A.late = 5
print("late" in A.__dict__, A.__dict__["late"])
print(list(A.__dict__)[:4], sorted(set(dir(int)) - set(dir(object)))[:5])
