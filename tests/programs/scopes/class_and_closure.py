# Names in class bodies, nested functions, and what they close over.
x = "global"


def f():
    x = "f"

    class A:
        print(x)
        x = "A"
        print(x)

        def g(self):
            return x

        y = [x for _ in range(1)]
        z = lambda self: x
        del x
        print(x)

    return A.y, A().g(), A().z()


print(f())


def unbound():
    class B:
        try:
            print(late)
        except NameError as e:
            print(type(e).__name__, e)
        late = 1

    def inner():
        return late2

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    late2 = 5
    print(inner())
    del late2
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        print(local)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    local = 1


unbound()


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    def reset():
        nonlocal n
        del n

    return up, get, reset


up, get, reset = counter()
print(up(), up(5), get(), up.__closure__[1 if False else 0].cell_contents, get.__code__.co_freevars, up.__code__.co_freevars)
reset()
try:
    get()
except NameError as e:
    print(e)
try:
    up()
except NameError as e:
    print(e)
try:
    reset()
except NameError as e:
    print(e)
try:
    get.__closure__[0].cell_contents
except ValueError as e:
    print(e)
get.__closure__[0].cell_contents = 41
print(up(), get())


def deep():
    a = 1

    def b():
        c = 2

        def d():
            nonlocal a
            a += c

            class E:
                nonlocal a
                a += 10
                e = a

            return E.e

        return d

    return b()(), a


print(deep())


class Outer:
    name = "outer"

    class Inner:
        try:
            seen = name
        except NameError as e:
            seen = str(e)

    def method(self):
        try:
            return name
        except NameError as e:
            return str(e)

    listed = [i for i in [name]]
    try:
        listed2 = [name for i in [1]]
    except NameError as e:
        listed2 = str(e)


print(Outer.Inner.seen, Outer().method(), Outer.listed, Outer.listed2)


class Mangled:
    __private = 1
    __dunder__ = 2
    ___ = 3

    def __init__(self):
        self.__x = 5
        self.__class_attr__ = 6

    def get(self, __arg=7):
        import os.path as __path
        __local = 8

        def __inner():
            return __local, __arg

        class __Hidden:
            __deep = 9

        return sorted(k for k in locals() if "arg" in k or "local" in k or "path" in k or "inner" in k or "Hidden" in k), __inner(), __Hidden.__name__, self.__x, self.__private

    def set(self, o):
        o.__foreign = 1
        global __global
        __global = 10
        return list(vars(o))


m = Mangled()
print(sorted(k for k in vars(Mangled) if "_" in k and not k.endswith("__")), vars(m), m.get(), m.set(Mangled()), _Mangled__global)
try:
    m.__x
except AttributeError as e:
    print(e)


class _Under:
    __a = 1

    def f(self, **kw):
        return self.__a, kw


class __Two:
    __b = 2


print(_Under().f(__k=1), [k for k in vars(__Two) if "b" in k], [k for k in vars(_Under) if "a" in k and "_" in k][:9])


def global_in_function():
    global made
    made = 1

    def inner():
        made = 2
        return made

    return inner(), made


print(global_in_function(), made)


def defaults(a, b=[], *, c={}, d=x):
    b.append(a)
    c[a] = d
    return b, c


print(defaults(1), defaults(2), defaults.__defaults__, defaults.__kwdefaults__)
x = "changed"
print(defaults(3, [], c={}))


def params(x, y=lambda: x):
    return y()


print(params(1))
for v in [1]:
    def loop_function():
        return v
print(loop_function())
v = 2
print(loop_function())
