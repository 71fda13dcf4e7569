# What can go wrong in a class pattern.
def attempt(test, x):
    try:
        print(test(x))
    except Exception as e:
        print(type(e).__name__ + ":", e)

class Plain:
    a = 1
class Args:
    __match_args__ = ("a", "b")
    def __init__(self):
        self.a = 1
        self.b = 2
class ListArgs:
    __match_args__ = ["a"]
class IntArgs:
    __match_args__ = (1,)
class Missing:
    __match_args__ = ("gone",)
class Twice:
    __match_args__ = ("a", "a")
    a = 1
class Prop:
    __match_args__ = ("p",)
    @property
    def p(self):
        raise ValueError("property")
class PropAttr:
    @property
    def p(self):
        raise AttributeError("inside")
not_a_class = 5

def t1(x):
    match x:
        case Plain(1):
            return "?"
def t2(x):
    match x:
        case Plain(1, 2):
            return "?"
def t3(x):
    match x:
        case Args(1, 2, 3):
            return "?"
def t4(x):
    match x:
        case Args(1, a=1):
            return "?"
def t5(x):
    match x:
        case ListArgs(1):
            return "?"
def t6(x):
    match x:
        case IntArgs(1):
            return "?"
def t7(x):
    match x:
        case Missing(1):
            return "?"
        case Missing(gone=1):
            return "?"
        case Missing():
            return "missing"
def t8(x):
    match x:
        case Twice(1, 1):
            return "?"
def t9(x):
    match x:
        case Prop(p=1):
            return "?"
def t10(x):
    match x:
        case PropAttr(p=1):
            return "?"
        case _:
            return "AttributeError is no match"
def t11(x):
    match x:
        case not_a_class():
            return "?"
def t12(x):
    match x:
        case int(1, 2):
            return "?"
def t13(x):
    match x:
        case undefined_class():
            return "?"
def t14(x):
    match x:
        case complex(1):
            return "?"

attempt(t1, Plain())
attempt(t2, Plain())
attempt(t3, Args())
attempt(t4, Args())
attempt(t5, ListArgs())
attempt(t6, IntArgs())
attempt(t7, Missing())
attempt(t8, Twice())
attempt(t9, Prop())
attempt(t10, PropAttr())
attempt(t11, 1)
attempt(t12, 1)
attempt(t13, 1)
attempt(t14, 1j)
# The check comes before: nothing is wrong for another subject.
attempt(t1, 5)
attempt(t12, "s")

class Meta(type):
    @property
    def __match_args__(cls):
        raise KeyError("args")
class M(metaclass=Meta):
    pass
def t15(x):
    match x:
        case M(1):
            return "?"
attempt(t15, M())

class BadCheck(type):
    def __instancecheck__(cls, x):
        raise RuntimeError("check")
class N(metaclass=BadCheck):
    pass
def t16(x):
    match x:
        case N():
            return "?"
attempt(t16, 1)
match 1:
    case not_a_class(x=1):
        pass
