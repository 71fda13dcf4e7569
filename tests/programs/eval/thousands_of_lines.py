# Large texts.
source = "\n".join(f"v{i} = {i} * 2" for i in range(5000))
ns = {}
exec(source, ns)
print(len(ns), ns["v4999"], sum(v for k, v in ns.items() if k[0] == "v"))
source = "\n".join(f"def f{i}(x):\n    return x + {i}" for i in range(1500))
exec(source, ns)
print(ns["f1499"](1), sum(ns[f"f{i}"](i) for i in range(1500)))
source = "\n".join(f"class C{i}:\n    n = {i}\n    def get(self): return self.n" for i in range(300))
exec(source, ns)
print(ns["C299"]().get(), ns["C5"].__name__)
source = "d = {\n" + "".join(f"    'key{i}': [{i}, {i + 1}],\n" for i in range(5000)) + "}"
exec(source, ns)
print(len(ns["d"]), ns["d"]["key4321"])
print(len(eval("[" + ", ".join(map(str, range(10000))) + "]")))
print(eval(" + ".join(["1"] * 500)))
source = "x = 0\n" + "if x >= 0:\n    x += 1\nelse:\n    x -= 1\n" * 2000
exec(source, ns)
print(ns["x"])
source = "def big(n):\n    t = 0\n" + "".join(f"    if n == {i}: t += {i}\n" for i in range(1500)) + "    return t"
exec(source, ns)
print(ns["big"](1234), ns["big"](-1))
source = "try:\n    raise ValueError(0)\nexcept ValueError as e:\n    total += 1\n" * 300
ns["total"] = 0
exec(source, ns)
print(ns["total"])
print(len(eval("'" + "a" * 100000 + "'")), len(eval("(" + "'b' * 3, " * 1000 + ")")))
