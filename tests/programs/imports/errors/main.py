# what imports raise
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", None))


def a():
    import does_not_exist


def b():
    import does.not_.exist


def c():
    from good import nothing


def d():
    import good.sub


def unused():
    import good
    print("not reached")


def f():
    import broken


def g():
    from pack import missing


def h():
    import pack.missing


def i():
    from pack import present


def j():
    from .relative import x


def k():
    from pack import fails


for function in (a, b, c, d, f, f, g, h, i, j, k):
    attempt(function)
import sys

print("broken" in sys.modules, "good" in sys.modules, "pack.fails" in sys.modules)
sys.modules["blocked"] = None
attempt(lambda: __import__("blocked"))
attempt(lambda: __import__(""))
attempt(lambda: __import__(5))
attempt(lambda: __import__("good", level=-1))
sys.modules["made_up"] = "anything"
import made_up

print(made_up)
attempt(lambda: exec_from())


def exec_from():
    from made_up import nothing


attempt(exec_from)
