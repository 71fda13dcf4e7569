# super(): forms, missing cells, wrong types, class and static methods, attribute rules.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


class A:
    tag = "A"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c", cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"

    def __getitem__(self, i):
        return i

    def __len__(self):
        return 7


class B(A):
    tag = "B"

    def f(self):
        return "B" + super().f()

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super(B, B).s()

    @property
    def p(self):
        return super().p + super().tag

    def no_arguments():
        return super().f()

    def rebinds(self):
        self = 5
        return super().f()

    def deletes(self):
        del self
        return super().f()

    def nested(self):
        def inner():
            return super().f()
        return inner()

    def nested_with(self):
        def inner(this):
            return super().f()
        return inner(self)

    def comprehension(self):
        return [super(B, self).f() for _ in range(2)]

    def generator(self):
        yield super().f()

    def items(self):
        return super().__getitem__(3), super().__len__()

    def subscript(self):
        return super()[3]

    def length(self):
        return len(super())

    def star(*args):
        return super().f()

    def cell(self):
        return __class__.__name__, super().__thisclass__.__name__, super().__self_class__.__name__, super().__self__ is self

    lam = lambda self: super().f()


b = B()
for f in (b.f, B.c, B.s, lambda: b.p, B.no_arguments, b.rebinds, b.deletes, b.nested, b.nested_with, b.comprehension, lambda: list(b.generator()), b.items, b.subscript, b.length, b.star, b.cell, b.lam, B.star):
    attempt(f)
attempt(B.f, 5)
attempt(B.f, A())
attempt(B.f, B)
attempt(super)
attempt(super, B)
attempt(super, B, 5)
attempt(super, B, A())
attempt(super, 5, b)
attempt(lambda: super(B, b).missing)
attempt(lambda: setattr(super(B, b), "x", 1))
attempt(lambda: delattr(super(B, b), "x"))
attempt(lambda: super(B, b).tag)
attempt(lambda: super(B, B).f(b))
attempt(lambda: super(A, b).f)
attempt(lambda: super(object, b).__init__ is None)
attempt(lambda: repr(super(B, b)).startswith("<super: <class 'B'>, <B object"))
attempt(lambda: repr(super(B)))
attempt(lambda: repr(super(B, B)))
unbound = super(B)
attempt(lambda: unbound.f)
attempt(lambda: unbound.__get__(b, B).f())
attempt(lambda: unbound.__get__(5))
attempt(lambda: super(B, b).__class__)
attempt(lambda: super(B, b).__dict__ is b.__dict__)
attempt(lambda: bool(super(B, b)))
attempt(lambda: super(B, b)())
attempt(lambda: super(B, b) == super(B, b))


def outside(self):
    return super().f()


attempt(outside, b)
B.late = outside
attempt(b.late)


class Meta(type):
    def f(cls):
        return "Meta.f"


class M(metaclass=Meta):
    def f(self):
        return "M.f"


class N(M):
    @classmethod
    def g(cls):
        return super().f, super(Meta, cls).__class__


attempt(lambda: N.g()[1])


class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return B


attempt(lambda: super(B, Proxy(b)).f is None)


class Diamond1(A):
    def f(self):
        return "1" + super().f()


class Diamond2(A):
    def f(self):
        return "2" + super().f()


class Both(Diamond1, Diamond2):
    def f(self):
        return "B" + super().f() + super(Diamond1, self).f()


attempt(Both().f)
Both.__bases__ = (Diamond2, Diamond1)
attempt(Both().f)
