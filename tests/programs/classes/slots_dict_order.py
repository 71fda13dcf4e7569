# __slots__: errors, and the order of entries in the class dict.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class W: __slots__=('__weakref__',)
class D: __slots__=('__dict__',)
t(lambda: type('X',(W,),{'__slots__':('__weakref__',)}))
t(lambda: type('X',(),{'__slots__':('__weakref__','__weakref__')}))
t(lambda: type('X',(int,),{'__slots__':('__weakref__',)}))
t(lambda: type('X',(int,),{'__slots__':('__dict__',)}))
t(lambda: type('X',(type,),{'__slots__':('__dict__',)}))
t(lambda: type('X',(type,),{'__slots__':()}))
t(lambda: type('X',(tuple,),{'__slots__':('a',)}))
t(lambda: type('X',(list,),{'__slots__':('__dict__','__weakref__')}).__dict__.keys())
t(lambda: type('X',(D,),{'__slots__':('__dict__',)}))
t(lambda: type('X',(),{'__slots__':('a','a','b')}).__dict__.keys())
t(lambda: type('X',(int,),{}).__dict__.keys())
t(lambda: type('X',(tuple,),{}).__dict__.keys())
t(lambda: type('X',(bytes,),{}).__dict__.keys())
t(lambda: type('X',(str,),{}).__dict__.keys())
t(lambda: type('X',(set,),{}).__dict__.keys())
t(lambda: type('X',(type,),{}).__dict__.keys())
t(lambda: type('X',(Exception,),{}).__dict__.keys())
class C:
    x=1
    def __eq__(self,o): pass
    def f(self): return __class__
    __slots__=('b','a','__dict__')
t(lambda: C.__dict__.keys())
class C2(C): pass
t(lambda: C2.__dict__.keys())
class C3(C):
    "doc"
    __slots__=('z',)
    y:int=3
t(lambda: C3.__dict__.keys())
t(lambda: type('X',(W,D),{'__slots__':()}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':'abc'}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':b'abc'}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':{'a':'doc of a','b':None}}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':3}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':('a b',)}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':('a',),'a':1}).__dict__.keys())
t(lambda: type('_X',(),{'__slots__':('__a','__b__')}).__dict__.keys())
t(lambda: type('__',(),{'__slots__':('__a','__b__')}).__dict__.keys())
t(lambda: type('X',(),{'__slots__':()}).__dict__['__slots__'])
t(lambda: repr(C.a)+C.a.__name__+C.a.__qualname__)
t(lambda: C().a)
t(lambda: C.__dict__['__dict__'])
t(lambda: C2.__dict__['__weakref__'])
t(lambda: C2().__weakref__)
