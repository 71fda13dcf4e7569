def attempt(*errors):
    try:
        raise ExceptionGroup("batch", list(errors))
    except* (ValueError, TypeError) as group:
        handled = [repr(e) for e in group.exceptions]
    except* OSError as group:
        handled = [f"os {e}" for e in group.exceptions]
    else:
        handled = None
    return handled
print(attempt(ValueError(1), TypeError(2)))
print(attempt(OSError("x")))
print(attempt(ValueError(1), OSError("y")))
try:
    attempt(ValueError(1), KeyError("z"))
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__))

def retry(n):
    for i in range(n):
        try:
            if i < 2:
                raise ExceptionGroup("again", [ConnectionError(i)])
            print("worked", i)
        except* ConnectionError as e:
            print("failed", e.exceptions[0])
            last = e
    return last.message
print(retry(4))

def closure():
    fs = []
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        fs.append(lambda: e)
    except* TypeError as e:
        fs.append(lambda: e)
    for f in fs:
        try:
            f()
        except NameError as x:
            print(x)
closure()

class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__ if kind else None, value)
        return False
try:
    with Manager():
        try:
            raise ExceptionGroup("in with", [ValueError(1), KeyError(2)])
        except* ValueError:
            print("partly")
except* KeyError as e:
    print("outside", e.exceptions)

class Body:
    try:
        raise ExceptionGroup("class", [ValueError(1)])
    except* ValueError as e:
        seen = e.message
    print("e" in locals(), seen)
def g():
    global ge
    try:
        raise ValueError(7)
    except* ValueError as ge:
        print(ge)
    print("ge" in globals())
g()
