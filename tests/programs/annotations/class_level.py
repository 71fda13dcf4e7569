# Annotated assignment in classes and functions.
class A:
    x: int
    y: str = "y"
    __private: float = 1.5
    (z): int = 3
    x: bool
    def m(self):
        self.q: int = 1
        local: undefined_in_function = 5
        other: also_undefined
        return local, self.q
print(A.__annotations__, A.y, hasattr(A, "x"), A.z)
print(A().m())

class B(A):
    pass
print(B.__annotations__)
B.__annotations__["new"] = 1
print(B.__annotations__, "new" in A.__annotations__)

class C(A):
    w: list
print(C.__annotations__, A.__annotations__.keys())

class D:
    __annotations__ = {"given": 1}
    x: int
print(D.__annotations__)

class E:
    print("__annotations__" in locals())
    if False:
        x: int
print(E.__annotations__)
class F:
    print("__annotations__" in locals())
print(F.__annotations__)
try:
    class G:
        x: undefined = 1
except NameError as e:
    print(e)

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        class NS(dict):
            def __setitem__(self, k, v):
                if not k.startswith("__") or k == "__annotations__":
                    print("set", k, v)
                super().__setitem__(k, v)
        return NS()
class H(metaclass=Meta):
    x: int = 1
    y: str
print(H.__annotations__)

def unbound():
    x: int
    return x
try:
    unbound()
except UnboundLocalError as e:
    print(e)
def expr():
    def f(v):
        print("called", v)
        return v
    class O: pass
    o = O()
    f(o.__class__).attr: f("not evaluated") = f("value")
    f([0])[f(0)]: f("not evaluated") = f("item")
    f([0])[f(0)]: f("not evaluated")
    (p): f("not evaluated") = 5
    return p
print(expr())
print(int.__annotations__ if hasattr(int, "__annotations__") else "int has none")
class I:
    x: int
del I.__annotations__
try:
    print(I.__annotations__)
    del I.__annotations__
    del I.__annotations__
except AttributeError as e:
    print(e)
