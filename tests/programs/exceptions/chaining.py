# implicit and explicit chaining, cycles
def chain(e):
    seen = []
    while e is not None and len(seen) < 10:
        seen.append(repr(e))
        e = e.__context__
    return seen


try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("a")
    except KeyError:
        raise ValueError("b")
except ValueError as e:
    print(chain(e), e.__cause__)

try:
    try:
        raise KeyError("a")
    except KeyError as k:
        raise ValueError("b") from k
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__, e.__cause__ is e.__context__)

try:
    try:
        raise KeyError("a")
    except KeyError:
        raise ValueError("b") from None
except ValueError as e:
    print(e.__cause__, e.__suppress_context__, repr(e.__context__))

try:
    raise ValueError("x") from KeyError
except ValueError as e:
    print(repr(e.__cause__))

for bad in (1, "s", int, None):
    try:
        raise bad
    except TypeError as e:
        print(e)
    try:
        raise ValueError("v") from (bad if bad is not None else 5)
    except TypeError as e:
        print(e, repr(e.__context__))

# a cycle must be broken
a = ValueError("a")
b = KeyError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except KeyError:
    try:
        raise a
    except ValueError as e:
        print(chain(e))

# raising the handled exception itself
try:
    try:
        raise a
    except ValueError as e:
        raise e
except ValueError as e:
    print(chain(e))

# context of errors inside finally and with
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value)
        raise RuntimeError("in exit")


try:
    with Manager():
        raise KeyError("body")
except RuntimeError as e:
    print(chain(e))
try:
    try:
        raise KeyError(1)
    finally:
        raise ValueError(2)
except ValueError as e:
    print(chain(e))


class Bad(Exception):
    def __new__(cls):
        return 5


try:
    raise Bad
except TypeError as e:
    print(e)
