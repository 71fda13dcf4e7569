# super() without arguments, with one, in nested functions, after changes.
class A:
    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c " + cls.__name__

    @property
    def p(self):
        return "A.p"

    x = "A.x"


class B(A):
    def f(self):
        def inner():
            return super(B, self).f()

        return inner() + " via inner"

    def g(self):
        return [super(B, self).f() for _ in range(2)]

    @classmethod
    def c(cls):
        return super().c() + "!"

    @property
    def p(self):
        return super().p + "?"

    def h(self):
        return super().x, super().f.__self__ is self, super().__class__

    def arg_reassigned(self):
        self = B()
        return super().f()

    def arg_deleted(self):
        del self
        return super().f()

    def no_args():
        return super().f()

    def comprehension(self):
        return [super().f() for _ in range(1)]

    def lambda_(self):
        return (lambda: super().f())()

    def gen(self):
        yield super().f()

    def nested_class(self):
        class Inner(A):
            def f(this):
                return super().f() + __class__.__name__

        return Inner().f() + __class__.__name__

    def captured(self):
        def get():
            return self
        return super().f() + str(get() is self)

    @staticmethod
    def static(x):
        return super().f()


b = B()
print(b.f(), b.g(), b.c(), B.c(), b.p, b.h())
for name in ["arg_reassigned", "arg_deleted", "comprehension", "lambda_", "nested_class", "captured"]:
    try:
        print(name, getattr(b, name)())
    except Exception as e:
        print(name, type(e).__name__, e)
print(list(b.gen()))
for call in [B.no_args, lambda: B.static(b), lambda: B.static(5), lambda: super(B, 5).f(), lambda: super(5), lambda: super(B, A()), lambda: super().f(), lambda: super(B).f, lambda: super(B, b).nope, lambda: super(x=1)]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
s = super(B, b)
print(s.__thisclass__, s.__self__ is b, s.__self_class__, repr(s).replace(hex(id(b)), "ID").split(" object")[0], s.f())
u = super(B)
print(u.__self__, u.__get__(b, B).f(), u.__get__(None, B) is u)


class C(B):
    sup = super(B, B)

    def f(self):
        return "C.f"


print(C.sup.c(), super(C, C()).f(), super(B, C()).f(), type(super(A, C()).__init__).__name__, super(B, C).f(b))


class Mixin:
    def f(self):
        return "Mixin " + super().f()


D = type("D", (Mixin, A), {})
print(D().f())


class E(A):
    def set(self):
        super().x = 5


try:
    E().set()
except AttributeError as e:
    print(e)


def outside(self):
    return super().f()


E.f = outside
try:
    E().f()
except RuntimeError as e:
    print(e)


class F(A):
    def f(self, *args):
        return super().f(*args), __class__


G = F
del F
print(G().f())
