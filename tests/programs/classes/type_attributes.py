class A:
    "doc"
    x = 1
class B(A): __doc__ = property(lambda self: "instance doc")
print(A.__doc__, B().__doc__, type(B.__doc__).__name__, A().__doc__)
A.__doc__ = "changed"
print(A.__doc__)
A.__module__ = "elsewhere"
print(A, A.__module__, repr(A()).split(" at ")[0])
for cls in (int, str, list, dict, tuple, float, bool, object, type, Exception, range, type(None), type(len), type(lambda: 0), property, super):
    print(cls.__name__, cls.__qualname__, cls.__module__, cls.__base__, cls.__bases__, [c.__name__ for c in cls.__mro__], type(cls).__name__)
print(type(A.__dict__).__name__, A.__dict__ == dict(A.__dict__), A.__subclasses__(), A.__weakrefoffset__ > 0, int.__dictoffset__)
for f in (lambda: int.__module__, lambda: setattr(int, "__doc__", 1), lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__qualname__", None),
          lambda: setattr(A, "__bases__", ()), lambda: delattr(int, "__doc__"), lambda: A.__nope__, lambda: delattr(A, "__name__")):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
A.__qualname__ = "Outer.A"
print(A, A.__name__, A.__qualname__)
print(A == A, A != B, A is type(A()), hash(A) == hash(A), {A: 1}[A], sorted([B, A], key=lambda c: c.__name__))
