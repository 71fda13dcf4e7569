# Any mapping may be the locals.
class Logged(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)
    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)
m = Logged(a=1)
exec("b = a + 1\nc = len([b])\ndel a\nprint(b)", {}, m)
print(dict(m))
class Computed:
    def __init__(self): self.seen = []
    def __getitem__(self, key):
        self.seen.append(key)
        if key.startswith("v"):
            return int(key[1:])
        raise KeyError(key)
    def __setitem__(self, key, value): self.seen.append((key, value))
    def __delitem__(self, key): self.seen.append(("del", key))
c = Computed()
print(eval("v1 + v20 * v3", {}, c), c.seen)
c = Computed()
exec("x = v5\ndel x\nfor v9 in [1]: pass\nimport math", {}, c)
print([e if isinstance(e, str) or e[0] == "del" else e[0] for e in c.seen])
class Broken:
    def __getitem__(self, key): raise ValueError("broken " + key)
    def __setitem__(self, key, value): raise TypeError("no " + key)
for source in "name", "name = 1":
    try:
        exec(source, {}, Broken())
    except Exception as e:
        print(type(e).__name__, e)
class Missing(dict):
    def __missing__(self, key): return "missing " + key
print(eval("q", {}, Missing()), eval("w + z", {"w": 1}, Missing(z=" x")))
class Index:
    def __getitem__(self, key): raise IndexError(key)
try:
    eval("name", {}, Index())
except IndexError as e:
    print("IndexError", e)
from collections import ChainMap, OrderedDict, defaultdict
chain = ChainMap({}, {"base": 10})
exec("top = base * 2", {}, chain)
print(chain.maps[0], chain["top"])
dd = defaultdict(int)
exec("n += 5\nm = n + unknown", {}, dd)
print(dict(dd))
ordered = OrderedDict()
exec("z = 1\ny = 2\nx = 3", {}, ordered)
print(list(ordered))
for bad in 5, "text", [1], None, (1, 2):
    for function in eval, exec:
        try:
            print(function("1", {}, bad))
        except Exception as e:
            print(type(e).__name__, e)
    try:
        print(eval("1", bad))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(exec("1", bad))
    except Exception as e:
        print(type(e).__name__, e)
