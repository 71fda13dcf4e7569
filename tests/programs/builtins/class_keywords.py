# __build_class__ with ** keywords and stars
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


options = {"metaclass": Meta, "a": 1}


class C(**options, b=2):
    x = 5


print(C.kw, C.x, type(C).__name__)
bases = (C,)


class D(*bases, c=3):
    pass


print(D.kw, D.__mro__[1].__name__)
