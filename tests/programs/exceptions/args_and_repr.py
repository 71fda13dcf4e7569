# args, repr, str, pickling hooks of BaseException
for make in (lambda: Exception(), lambda: Exception(1), lambda: Exception("a"), lambda: Exception("a", 2),
             lambda: KeyError("k"), lambda: KeyError(), lambda: KeyError(1, 2), lambda: BaseException(None)):
    e = make()
    print(repr(e), "|", str(e), "|", e.args, "|", e.__reduce__(), "|", e.__dict__)
e = ValueError("x")
e.args = [1, 2]
print(e.args, repr(e), str(e))
e.extra = 5
print(e.__dict__, e.__reduce__())
e.__setstate__({"more": 6})
print(e.more, e.__setstate__(None))


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


def delete(o, n):
    delattr(o, n)


attempt(lambda: e.__setstate__(5))
attempt(lambda: setattr(e, "args", 5))
for name in ("args", "__traceback__", "__context__", "__cause__", "__suppress_context__"):
    attempt(lambda: setattr(e, name, 1))
    attempt(lambda: delete(e, name))
attempt(lambda: BaseException(a=1))
attempt(lambda: ValueError(a=1))
attempt(lambda: e.with_traceback(5))
print(e.with_traceback(None) is e)
print(e.__traceback__, e.__context__, e.__cause__, e.__suppress_context__)
e.__cause__ = KeyError("c")
print(e.__cause__, e.__suppress_context__)
e.__suppress_context__ = False
print(e.__suppress_context__)
print([c.__name__ for c in FileNotFoundError.__mro__])
print([c.__name__ for c in UnicodeDecodeError.__mro__])
print([c.__name__ for c in ExceptionGroup.__mro__])
print(EnvironmentError is OSError, IOError is OSError)
print(BaseException.__doc__, "|", ZeroDivisionError.__doc__)
