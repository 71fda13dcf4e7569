"""Dicts that lose their values and keys."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



d = {n: R(n) for n in "abcdef"}
d.pop("a")
print("pop")
del d["b"]
print("del")
d["c"] = 1
print("set")
d.popitem()
print("popitem")
d.update(d=2)
print("update")
d.clear()
print("clear")
d = {R("key"): 1}
d.clear()
print("key")
d = {1: R("v1"), 2: R("v2"), 3: R("v3")}
v = d.setdefault(1, R("unused"))
print("setdefault", v.name)
del v
d = None
print("end")
