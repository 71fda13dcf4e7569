x = "global"
class A:
    y = x
    x = "class"
    z = x
    def f(self): return x
    w = [i for i in range(3)]
    del y
    if True:
        cond = 1
    for loop in range(2):
        pass
    try:
        nope
    except NameError as e:
        err = str(e)
print(A.z, A().f(), A.w, A.cond, A.loop, A.err, hasattr(A, "y"))
def outer():
    v = 1
    class B:
        u = v
        def g(self): return v
    return B
B = outer()
print(B.u, B().g())
class C:
    locals()["dyn"] = 5
    print(sorted([k for k in locals() if not k.startswith("__"])))
print(C.dyn)
class D:
    a: int = 1
    b: "str"
    print(__qualname__, __module__)
print(D.__annotations__)
class E(D): pass
print(E.__dict__.get("__annotations__"))
class F:
    __x = 1
    def get(self): return self.__x
    def __priv(self): return "priv"
    def call(self): return self.__priv()
print(F().get(), F._F__x, F().call(), hasattr(F, "__x"))
class _G:
    __y = 2
    def get(self): return self.__y
print(_G().get(), _G._G__y)
