"""inspect.getclosurevars and co_names: which names a function means, and what they stand for now."""
import inspect
import math as m

shared = [1]
later = None


def outer(a):
    free = a * 2

    def inner(x, *rest):
        local = free + x
        return len(rest), shared.copy(), math_missing, m.pi, local, later.upper

    return inner


class C:
    attribute = shared

    def method(self):
        return self.attribute, str(shared), super().__repr__()


def generator(items):
    for item in items:
        yield print, item, shared


def show(f):
    found = inspect.getclosurevars(f)
    print(f.__qualname__, sorted(found.nonlocals), {n: getattr(v, "__name__", v) for n, v in sorted(found.globals.items())},
          sorted(found.builtins), sorted(found.unbound))


show(outer)
show(outer(3))
show(C.method)
show(C().method)
show(generator)
show(lambda: (shared, undefined))
print(sorted(outer(1).__code__.co_names), outer(1).__code__.co_freevars, outer(1).__code__.co_varnames, outer.__code__.co_cellvars)
print(sorted(C.method.__code__.co_names), sorted((lambda: shared.a.b).__code__.co_names))
for bad in (len, 1, C):
    try:
        inspect.getclosurevars(bad)
    except TypeError as error:
        print(str(error).split(" at ")[0])
