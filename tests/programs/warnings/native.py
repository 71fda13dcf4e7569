"""Warnings that the runtime itself gives."""
import warnings


class Sub(int):
    pass


class FSub(float):
    pass


class A:
    def __init__(self, **k):
        self.__dict__.update(k)


class Index:
    def __index__(self):
        return True


class Int:
    def __int__(self):
        return Sub(5)


class Trunc:
    def __trunc__(self):
        return 7


class Float:
    def __float__(self):
        return FSub(2.5)


def run(f):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            r = f()
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(r, [(w.category.__name__, str(w.message), w.lineno) for w in seen])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            print(f())
        except Exception as e:
            print("  ", type(e).__name__, e)


run(lambda: bool(NotImplemented))
run(lambda: not NotImplemented)
run(lambda: [1, 2, 3][Index()])
run(lambda: int(Int()))
run(lambda: int(Trunc()))
run(lambda: float(Float()))
run(lambda: hex(Index()))
run(lambda: range(Index()))
run(lambda: 1 if NotImplemented else 2)
