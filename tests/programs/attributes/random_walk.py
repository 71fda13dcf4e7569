# A long random walk over classes, instances and their attributes; every step prints what it saw.
state = 12345
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
class Base:
    def __init__(self):
        self.a0 = 0
        self.a1 = 1
    def m0(self): return ("m0", type(self).__name__)
class Desc:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, t): return ("desc", self.tag, o is None)
class Data(Desc):
    def __set__(self, o, v): o.__dict__["hidden_" + self.tag] = v
    def __delete__(self, o): o.__dict__.pop("hidden_" + self.tag, None)
classes = [Base]
counter = 0
def make_class():
    global counter
    counter += 1
    bases = [classes[rnd(len(classes))]]
    if rnd(3) == 0:
        other = classes[rnd(len(classes))]
        if other is not bases[0]: bases.append(other)
    ns = {}
    kind = rnd(5)
    if kind == 0: ns["a2"] = "class a2"
    if kind == 1: ns["a1"] = property(lambda self: "prop")
    if kind == 2: ns["m0"] = lambda self: ("override", counter)
    if kind == 3: ns["a3"] = Data("a3")
    if kind == 4: ns["__getattr__"] = lambda self, n: ("hook", n)
    cls = type(f"K{counter}", tuple(bases), ns)
    classes.append(cls)
    return cls.__name__, [b.__name__ for b in cls.__mro__]
class Static(Base):
    def __init__(self):
        self.a3 = 3
        self.a2 = 2
        super().__init__()
    def late(self):
        self.a4 = 4
        self.a5 = 5
classes.append(Static)
objects = [Base(), Static()]
names = ["a0", "a1", "a2", "a3", "a4", "a5", "m0", "zz"]
get = [lambda o: o.a0, lambda o: o.a1, lambda o: o.a2, lambda o: o.a3, lambda o: o.a4, lambda o: o.a5, lambda o: o.m0(), lambda o: o.zz]
def s0(o, v): o.a0 = v
def s1(o, v): o.a1 = v
def s2(o, v): o.a2 = v
def s3(o, v): o.a3 = v
def s4(o, v): o.a4 = v
def s5(o, v): o.a5 = v
def s6(o, v): o.m0 = lambda: v
def s7(o, v): o.zz = v
put = [s0, s1, s2, s3, s4, s5, s6, s7]
def d0(o): del o.a0
def d1(o): del o.a1
def d2(o): del o.a2
def d3(o): del o.a3
def d4(o): del o.a4
def d5(o): del o.a5
def d6(o): del o.m0
def d7(o): del o.zz
drop = [d0, d1, d2, d3, d4, d5, d6, d7]
def show(v): return "function" if callable(v) else v
def obj(): return objects[rnd(len(objects))]
def plain(o): return {k: show(v) for k, v in vars(o).items()}
def step(i):
    what = rnd(16)
    n = rnd(len(names))
    if what == 0 and len(classes) < 40: return "class", make_class()
    if what == 1:
        o = classes[rnd(len(classes))]()
        if len(objects) < 30: objects.append(o)
        else: objects[rnd(30)] = o
        return "new", type(o).__name__, plain(o)
    if what in (2, 3, 4): return "get", names[n], show(get[n](obj()))
    if what in (5, 6): o = obj(); put[n](o, i); return "put", names[n], plain(o)
    if what == 7: o = obj(); drop[n](o); return "drop", names[n], plain(o)
    if what == 8: return "getattr", show(getattr(obj(), names[n], "default"))
    if what == 9: o = obj(); o.__dict__[names[n]] = i; return "dict put", plain(o)
    if what == 10: o = obj(); return "pop", show(o.__dict__.pop(names[n], None)), plain(o)
    if what == 11: c = classes[rnd(len(classes))]; setattr(c, names[n], ("class", i) if n != 6 else lambda self: ("m0 of class", i)); return "class put", c.__name__, names[n]
    if what == 12: c = classes[rnd(len(classes))]; delattr(c, names[n]); return "class drop", c.__name__, names[n]
    if what == 13: o = obj(); o.__class__ = classes[rnd(len(classes))]; return "switch", type(o).__name__, plain(o)
    if what == 14: o = obj(); o.__dict__ = dict(list(o.__dict__.items())[::-1]); return "replace", plain(o)
    return "all", [[show(getattr(o, x, None)) for x in names] for o in objects[:5]]
for i in range(3000):
    try:
        print(i, step(i))
    except (AttributeError, TypeError) as e:
        print(i, type(e).__name__, e)
