# attributes of StopIteration, SystemExit, NameError, AttributeError, ImportError
def attempt(f):
    try:
        print(f())
    except BaseException as x:
        print(type(x).__name__, x)


print(StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value, StopIteration(1, 2).args)
print(SystemExit().code, SystemExit(3).code, SystemExit(1, 2).code, SystemExit("text").code)
print(NameError("m", name="n").name, NameError("m").name, UnboundLocalError("m", name="z").name)
e = AttributeError("m", name="n", obj=[1])
print(e.name, e.obj, e.args)
i = ImportError("m", name="n", path="p")
print(i.msg, i.name, i.path, i, i.args, repr(i), i.__reduce__())
print(ImportError("a", "b").msg, ImportError("a", "b"), ImportError().msg)
print(ModuleNotFoundError("gone", name="x").name)
attempt(lambda: NameError("a", other=1))
attempt(lambda: AttributeError("a", other=1))
attempt(lambda: ImportError("a", other=1))
attempt(lambda: StopIteration(x=1))
attempt(lambda: SystemExit(x=1))
i.msg = "changed"
print(i)
i.msg = 5
print(i)


class Thing:
    def __getattr__(self, name):
        raise AttributeError("custom " + name)


try:
    Thing().foo
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)
try:
    missing
except NameError as e:
    print(e, e.name)
try:
    import nothing_here
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
try:
    "abc".foo
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    int.foo
except AttributeError as e:
    print(e, e.name, e.obj)


class Sub(StopIteration):
    pass


print(Sub(4).value)
s = SystemExit(1)
s.code = 9
print(s.code, s.args)
