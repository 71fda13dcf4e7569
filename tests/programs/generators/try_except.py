def g():
    try:
        yield 1
    except ValueError as e:
        yield ("v", str(e))
    except (KeyError, TypeError) as e:
        yield ("k", repr(e))
    except:
        yield "bare"
        raise
    else:
        yield "else"
    finally:
        yield "finally"
    yield "tail"
def drive(first):
    it = g()
    out = [next(it)]
    try:
        out.append(it.throw(first) if first else next(it))
        while True:
            out.append(next(it))
    except StopIteration:
        out.append("stop")
    except Exception as e:
        out.append(repr(e))
    return out
for e in (None, ValueError("x"), KeyError(1), TypeError("t"), OSError("o")):
    print(drive(e))
def retry():
    attempts = 0
    while True:
        try:
            x = yield attempts
            return x
        except ValueError:
            attempts += 1
            if attempts == 3: raise
r = retry()
print(next(r), r.throw(ValueError), r.throw(ValueError))
try:
    r.throw(ValueError("third"))
except ValueError as e:
    print(e)
def names():
    e = "outer"
    try:
        raise KeyError("k")
    except KeyError as e:
        yield repr(e)
        yield "still " + repr(e)
    try:
        yield e
    except UnboundLocalError as err:
        yield str(err)
print(list(names()))
def handler_raises():
    try:
        yield 1
    except ValueError:
        try:
            yield 2
        except KeyError as k:
            yield repr(k.__context__)
            raise TypeError("t")
h = handler_raises()
next(h)
h.throw(ValueError("v"))
print(h.throw(KeyError("k")))
try:
    next(h)
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def error_in_args():
    try:
        yield int("x")
    except ValueError as e:
        yield str(e)
    yield [][0]
it = error_in_args()
print(next(it))
try:
    next(it)
except IndexError as e:
    print(e)
print(next(it, "over"))
