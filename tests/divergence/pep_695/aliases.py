# PEP 695: the type statement.
type Number = int | float
print(Number, type(Number), Number.__name__, Number.__value__, Number.__type_params__, Number.__parameters__, Number.__module__)
type Pair[A, B] = tuple[A, B]
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int, str], Pair[int, str].__args__, Pair[int, str].__origin__)

# Evaluated on demand, once.
def show(x):
    print("evaluated", x)
    return x
type Lazy = show(int)
print("made")
print(Lazy.__value__, Lazy.__value__)

# Recursive.
type Tree = dict[str, Tree] | int
print(Tree.__value__)
type List[T] = tuple[T, List[T]] | None
print(List.__value__)
type Later = Undefined
try:
    Later.__value__
except NameError as e:
    print(e)
class Undefined: pass
print(Later.__value__)

# Uses.
def f(x: Number) -> Pair[int, str]: ...
print(f.__annotations__)
print(Number | None, list[Number], None | Number)
for bad in (lambda: Number[int], lambda: Number(), lambda: isinstance(1, Number)):
    try:
        bad()
    except TypeError as e:
        print(type(e).__name__)
try:
    Number.__name__ = "x"
except AttributeError as e:
    print("AttributeError")

# Scopes.
def local(y):
    type Inner[T] = list[T] | y
    return Inner
print(local(str).__value__)
class C:
    X = int
    type A = X
    type B[T: X] = dict[X, T]
    X = str
print(C.A.__value__, C.B.__value__, C.B.__type_params__[0].__bound__)
def loop():
    out = []
    for t in (int, str):
        type A = t
        out.append(A)
    return out
print([a.__value__ for a in loop()])
type = type
type X = type(5)
print(X.__value__)
type (Number)
print(type(Number).__name__)
type Star[*Ts] = tuple[*Ts]
print(Star.__parameters__, Star.__value__, Star[int, str])
type Func[**P] = P
print(Func.__value__, Func.__type_params__[0].args, Func.__type_params__[0].kwargs, Func.__type_params__[0].args.__origin__)
TypeAliasType = type(Number)
Made = TypeAliasType("Made", int)
print(Made, Made.__value__, Made.__type_params__)
for args in ((5, int), ("x",)):
    try:
        TypeAliasType(*args)
    except TypeError as e:
        print(type(e).__name__)
