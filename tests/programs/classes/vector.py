class Vec:
    __slots__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __sub__(self, o): return Vec(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if isinstance(k, (int, float)) else self.x * k.x + self.y * k.y
    def __rmul__(self, k): return self * k
    def __neg__(self): return Vec(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield_list = [self.x, self.y]; return iter(yield_list)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __setitem__(self, i, v): setattr(self, "xy"[i], v)
    def __len__(self): return 2
    def __contains__(self, v): return v in (self.x, self.y)
    def __repr__(self): return f"Vec({self.x!r}, {self.y!r})"
    def __format__(self, spec): return f"({self.x:{spec}}, {self.y:{spec}})"
    def __iadd__(self, o):
        self.x += o.x; self.y += o.y
        return self
    def __matmul__(self, o): return self.x * o.y - self.y * o.x
    def __round__(self, n=0): return Vec(round(self.x, n), round(self.y, n))
    def __divmod__(self, k): return Vec(self.x // k, self.y // k), Vec(self.x % k, self.y % k)
    def __lt__(self, o): return abs(self) < abs(o)
    def __complex__(self): return complex(self.x, self.y)
    def __int__(self): return int(abs(self))
    def __float__(self): return float(abs(self))
v, w = Vec(1, 2), Vec(3, 4)
print(v + w, v - w, v * 2, 2 * v, v * w, -v, abs(w), bool(Vec()), v == Vec(1, 2), v in {Vec(1, 2)}, list(v), v[0], len(v), 2 in v)
print(f"{w:.2f}", v @ w, round(Vec(1.26, 2.74), 1), divmod(w, 2), sorted([w, v]), min(w, v), complex(v), int(w), float(w))
u = v
u += w
print(u is v, v)
v[0] = 10
print(v, sum([w, w], Vec()), max([v, w], key=abs))
x, y = w
print(x, y, tuple(w), [*w], {**{"v": w}})
try:
    v + 1
except TypeError as e:
    print(e)
try:
    v < 1
except TypeError as e:
    print(e)
total = Vec()
for i in range(10000):
    total += Vec(i, -i)
print(total)
