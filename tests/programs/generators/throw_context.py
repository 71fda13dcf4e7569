def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e))
        e = e.__context__
    return parts
def g():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            yield 1
        except KeyError as e:
            print(chain(e))
            try:
                yield 2
            except TypeError as t:
                print(chain(t))
                raise RuntimeError("last")
a = g()
next(a)
a.throw(KeyError("second"))
try:
    a.throw(TypeError("third"))
except RuntimeError as e:
    print(chain(e))
def h():
    yield 1
b = h()
next(b)
try:
    try:
        raise OSError("outer")
    except OSError:
        b.throw(KeyError("thrown"))
except KeyError as e:
    print(chain(e))
b = h()
next(b)
try:
    try:
        raise OSError("outer")
    except OSError as o:
        b.throw(o)
except OSError as e:
    print(chain(e))
def causes():
    try:
        yield
    except ValueError as e:
        raise KeyError("k") from e
c = causes()
next(c)
try:
    c.throw(ValueError("v"))
except KeyError as e:
    print(repr(e.__cause__), e.__suppress_context__)
def during_close():
    try:
        yield
    finally:
        1 / 0
d = during_close()
next(d)
try:
    d.close()
except ZeroDivisionError as e:
    print(chain(e))
