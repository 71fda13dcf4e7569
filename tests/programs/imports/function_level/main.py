# imports inside functions, classes, and under conditions
def f():
    import lib
    from lib import thing as t
    return lib.thing, t


class C:
    import lib
    from lib import thing

    def get(self):
        return self.lib.thing, self.thing


print(f(), C().get(), f())
try:
    lib
except NameError as e:
    print(e)
if False:
    import not_there
    import package.inner
try:
    import optional_missing
except ImportError:
    optional_missing = None
print(optional_missing)


def g():
    global lib
    import lib
    return lib


print(g() is lib)
import lib as a, lib as b

print(a is b)
print(__import__("lib").thing, __import__("package.inner").__name__, __import__("package.inner", fromlist=["x"]).__name__)
