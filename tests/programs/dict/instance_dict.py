"""The __dict__ of instances: live, ordered, replaceable."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
d = p.__dict__
print(d, d is p.__dict__, vars(p) is d)
d["x"] = 10
p.y = 20
print(p.x, d["y"], d)
d["z"] = 30
p.w = 40
print(p.z, d, list(d), len(d))
del p.x
print(d, "x" in d, hasattr(p, "x"))
p.x = "again"
print(d, list(d.items()))
del d["y"]
try:
    p.y
except AttributeError as error:
    print(error)
print(d.pop("z"), d.popitem(), d)
d.update(a=1, x=2)
print(p.a, p.x, sorted(d))
d.clear()
print(p.__dict__, hasattr(p, "a"))
p.__dict__ = {"new": 1}
print(p.new, p.__dict__, d)
q = Point(1, 2)
c = q.__dict__.copy()
q.x = 5
print(c, q.__dict__, c == q.__dict__, {**q.__dict__}, dict(q.__dict__))
for k, v in q.__dict__.items():
    q.__dict__[k] = v * 10
print(q.x, q.y, q.__dict__.setdefault("x", 0), q.__dict__.setdefault("n", 0), q.n)
r = Point(1, 2)
r.__dict__.setdefault("y", 9)
print(r.__dict__ | {"k": 1}, r.__dict__ == {"y": 2, "x": 1}, list(reversed(r.__dict__)))
try:
    for k in r.__dict__:
        r.new_one = 1
except RuntimeError as error:
    print(error)
