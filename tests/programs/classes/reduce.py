# What __reduce_ex__ and __getstate__ give.
import copyreg
def plain(v):
    if isinstance(v, tuple): return tuple(plain(x) for x in v)
    return v.__name__ if callable(v) else v
def t(f):
    try: print(plain(f()))
    except BaseException as e: print(type(e).__name__, e)
class Foo: pass
Foo.__repr__ = Foo.__str__
t(lambda: str(Foo()))
t(lambda: repr(Foo()))
for v in ("bad", ("a",), (), ("x",{}), ((),3), ((),{}), 5, ((1,),{'a':1})):
    class C:
        def __getnewargs_ex__(self): return v
    t(lambda: C().__reduce_ex__(2)[1:])
    class C:
        def __getnewargs__(self): return v
    t(lambda: C().__reduce_ex__(2)[1:])
class C4:
    def __getnewargs__(self): return (1,2)
    def __getnewargs_ex__(self): return ((3,),{'k':4})
t(lambda: C4().__reduce_ex__(2)[1:])
class C5:
    def __getstate__(self): return 77
t(lambda: C5().__reduce_ex__(2))
t(lambda: C5().__reduce_ex__(1))
t(lambda: C5().__reduce__())
class C6: 
    __slots__=('a','b')
t(lambda: C6().__reduce_ex__(0))
t(lambda: C6().__reduce_ex__(2))
c=C6(); c.b=1
t(lambda: c.__reduce_ex__(2))
t(lambda: object().__reduce__())
t(lambda: object().__reduce__(0))
t(lambda: object().__reduce_ex__(None))
t(lambda: object().__reduce_ex__())
t(lambda: C5().__getstate__())
t(lambda: object().__getstate__())
t(lambda: (1).__reduce_ex__(2))
t(lambda: (1).__getnewargs__())
t(lambda: 'a'.__getnewargs__())
t(lambda: (1.5).__getnewargs__())
t(lambda: (1,2).__getnewargs__())
t(lambda: b'ab'.__getnewargs__())
t(lambda: (2j).__getnewargs__())
t(lambda: [1].__reduce_ex__(2)[1:3])
t(lambda: list([1].__reduce_ex__(2)[3]))
t(lambda: {1:2}.__reduce_ex__(2)[1:4])
t(lambda: list({1:2}.__reduce_ex__(2)[4]))
t(lambda: {1}.__reduce__())
t(lambda: frozenset([1]).__reduce__())
t(lambda: range(3).__reduce__())
t(lambda: slice(1,2).__reduce__())
t(lambda: ValueError(1,2).__reduce__())
t(lambda: (x for x in []).__reduce_ex__(2))
class L(list): pass
l=L([1]); l.x=3
r=l.__reduce_ex__(2); t(lambda: (r[0],r[1],r[2],list(r[3]),r[4]))
class I(int): pass
t(lambda: I(3).__reduce_ex__(2))
t(lambda: I(3).__reduce_ex__(0))
class T(tuple): pass
t(lambda: T((1,2)).__reduce_ex__(2))
t(lambda: None.__reduce_ex__(2))
t(lambda: (...).__reduce__())
t(lambda: NotImplemented.__reduce__())
class S:
    __slots__ = ('__dict__','q')
s=S(); s.q=1; s.z=2
t(lambda: s.__reduce_ex__(2)[2])
t(lambda: s.__getstate__())
class Un:
    __slotnames__=['zz']
t(lambda: Un().__reduce_ex__(2))
