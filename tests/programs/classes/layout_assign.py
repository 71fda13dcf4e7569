# What classes may be assigned to __bases__ and __class__.
class A: __slots__=()
print(True, A.__flags__ & (1<<14))
class B(int): __slots__=()
print(True, B.__flags__ & (1<<14))
class E: pass
class F(E): pass
class G: pass
class M(type): pass
class MG(metaclass=M): pass
class I(int): pass
class S: __slots__=('a',)
class S2: __slots__=('a',)
class W: __slots__=('__weakref__',)
class D: __slots__=('__dict__',)
def t(f):
    try: f(); print("ok")
    except BaseException as e: print(type(e).__name__, e)
def setb(c,b):
    def f():
        old=c.__bases__
        try: c.__bases__=b
        finally: print(c.__name__, [x.__name__ for x in b], end=' ')
    t(f)
class X(E): pass
for b in (G,),(int,),(S,),(I,),(object,),(W,),(D,),(list,),(Exception,),(type,),(F,),(E,G): 
    class X(E): pass
    setb(X,b)
    class Y: pass
    setb(Y,b)
    class Z(S): __slots__=()
    setb(Z,b)
    class L(list): pass
    setb(L,b)
    class N(int): pass
    setb(N,b)
print("class")
def setc(o,c):
    def f():
        print(type(o).__name__, getattr(c,'__name__',c), end=' ')
        o.__class__=c
    t(f)
import types
class Mod(types.ModuleType): pass
class Mod2(types.ModuleType): __slots__=()
for o in (E(),G(),S(),W(),D(),I(),object(),1,[],Mod('m'),types.ModuleType('x'),Exception(),A()):
    for c in (E,G,S,S2,W,D,I,object,int,list,Mod,Mod2,types.ModuleType,Exception,A,1,None):
        setc(o,c)
