"""Doc strings and names of classes that UTF-8 cannot encode."""


def show(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class A:
    "doc"


def set_doc(x):
    A.__doc__ = x
    return A.__doc__


def made():
    class B:
        "x\udcdcy"


show(lambda: set_doc('x\udcdcy'))
show(lambda: type('A', (), {'__doc__': 'x\udcdcy'}))
show(lambda: type('A', (), {'__doc__': 'x\0y'}).__doc__)
show(lambda: type('A\udcdc', (), {}))
show(lambda: type('A\0', (), {}))
show(made)
