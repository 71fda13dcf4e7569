class A:
    def __init__(self, n): self.n = n
    def get(self, k=0): return self.n + k
    def __repr__(self): return f"A({self.n})"
a = A(5)
m = a.get
print(m(), m(1), m(k=2), m.__self__, m.__func__ is A.get, m.__name__)
print(m == a.get, m is a.get, hash(m) == hash(a.get), m != A(5).get)
print(repr(m))
try:
    m.x = 1
except AttributeError as e:
    print(e)
A.get.tag = "t"
print(m.tag, m.__doc__, m.__module__)
MethodType = type(m)
bound = MethodType(lambda self, x: (self, x), a)
print(bound(3))
l = [1]
ap = l.append
ap(2)
print(l, ap.__self__ is l, ap.__name__, ap.__qualname__, ap == l.append, ap == [1, 2].append)
print(repr(ap).split(" at ")[0], repr(len), repr(list.append), repr(list.__len__), repr([].__len__).split(" at ")[0])
print(repr(dict.fromkeys).split(" at ")[0], repr(object.__new__).split(" at ")[0], repr(int.real), repr(str.maketrans).split(" at ")[0])
print(list(map(a.get, [1, 2, 3])))
print(sorted([A(3), A(1)], key=A.get))
print(type(m), type(ap), type(list.append), type(list.__len__), type([].__len__), type(int.real), type(dict.__dict__["fromkeys"]))
m2 = A.get.__get__(a)
print(m2(7), A.get.__get__(None, A) is A.get)
try:
    MethodType(5, a)
except TypeError as e:
    print(e)
