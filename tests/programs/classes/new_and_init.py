class Single:
    instance = None
    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, *args):
        print("init", args)
a = Single(1); b = Single(2)
print(a is b)
class Other:
    def __new__(cls):
        return 5
    def __init__(self):
        print("never")
print(Other())
class BadInit:
    def __init__(self): return 5
def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)
attempt(BadInit)
class Plain: pass
attempt(Plain, 1); attempt(Plain, x=1)
class OnlyNew:
    def __new__(cls, x): 
        o = object.__new__(cls)
        o.x = x
        return o
print(OnlyNew(3).x)
attempt(OnlyNew)
class NewExtra:
    def __new__(cls, x):
        return object.__new__(cls, x)
attempt(NewExtra, 1)
class InitExtra:
    def __init__(self, x):
        object.__init__(self, x)
attempt(InitExtra, 1)
class Sub(int):
    def __new__(cls, v, extra=None):
        self = int.__new__(cls, v)
        self.extra = extra
        return self
s = Sub(5, "e")
print(s, s + 1, s.extra, type(s), type(s + 1), isinstance(s, int), s == 5, hash(s) == hash(5))
class T(tuple):
    def __new__(cls, *items):
        return tuple.__new__(cls, items)
t = T(1, 2, 3)
t.name = "t"
print(t, len(t), t[1], t.name, t == (1, 2, 3), type(t[0:2]))
class L(list):
    def __init__(self, *a):
        super().__init__(a)
        self.tag = len(a)
l = L(1, 2); l.append(3)
print(l, l.tag, len(l), l == [1, 2, 3])
class S(str):
    def shout(self): return self.upper() + "!"
print(S("abc").shout(), S("abc") == "abc", type(S("a") + "b"), {S("k"): 1}["k"])
class D(dict):
    def __missing__(self, k): return k * 2
d = D(a=1); d.attr = 3
print(d["a"], d["zz"], d, d.attr)
class F(float):
    pass
f = F(1.5); f.u = 2
print(f * 2, f.u, type(f))
class E(Exception):
    def __init__(self, code, *a):
        super().__init__(*a)
        self.code = code
e = E(3, "msg")
print(repr(e), e.code, e.args, str(e))
attempt(object.__new__, 5); attempt(object.__new__, int); attempt(int.__new__, list); attempt(list.__new__)
