# yield in with: in the header, in the body, in __enter__ order, suppressing managers.
class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return self.suppress

def one():
    with (yield "manager") as name:
        x = yield name
        print("body", x)
    return "done"

def drive(g, *values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.throw(v) if isinstance(v, BaseException) else g.send(v))
    except StopIteration as s:
        out.append(("end", s.value))
    except BaseException as e:
        out.append(repr(e))
    print(out)

drive(one(), CM("a"), 5)
drive(one(), CM("a"), ValueError("x"))
drive(one(), CM("a", True), ValueError("x"))
drive(one(), 5)

def two():
    with CM((yield "first")) as a, CM((yield "second"), (yield "suppress")) as b:
        yield a, b
    yield "after"
drive(two(), "A", "B", True, None)
drive(two(), "A", "B", True, KeyError("k"), None)
drive(two(), "A", "B", False, KeyError("k"))
drive(two(), "A", KeyError("k"))

def target():
    d = {}
    with CM("t") as d[(yield "key")]:
        yield d
    return d
drive(target(), "K", None)
drive(target(), ValueError("in target"))

def close_in_with():
    with CM("outer"):
        with CM("inner", True):
            yield 1
        yield 2
g = close_in_with(); next(g); g.close(); print("closed")
g = close_in_with(); next(g)
try:
    print(g.throw(ValueError("v")), next(g))
except StopIteration:
    print("stop")
g = close_in_with(); next(g)
del g
print("dropped")

class Gen:
    """A manager that is driven by a generator."""
    def __init__(self, g):
        self.g = g
    def __enter__(self):
        return next(self.g)
    def __exit__(self, t, v, tb):
        if t is None:
            try:
                next(self.g)
            except StopIteration:
                return False
            raise RuntimeError("didn't stop")
        try:
            self.g.throw(t, v, tb)
        except StopIteration as s:
            return s is not v
        except BaseException as e:
            if e is not v:
                raise
            return False
        raise RuntimeError("didn't stop after throw")

def resource(swallow):
    print("acquire")
    try:
        yield "res"
    except LookupError as e:
        print("lookup", repr(e))
        if not swallow:
            raise
    finally:
        print("release")

for swallow in (True, False):
    for error in (None, KeyError("k"), ValueError("v"), StopIteration("s"), GeneratorExit("g")):
        try:
            with Gen(resource(swallow)) as r:
                if error:
                    raise error
            print("ok", r)
        except BaseException as e:
            print("out", repr(e), repr(e.__cause__))

def return_in_with():
    for i in range(3):
        with CM(i):
            got = yield i
            if got == "return":
                return "R"
            if got == "break":
                break
            if got == "continue":
                continue
        print("end of", i)
    return "end"
drive(return_in_with(), "return")
drive(return_in_with(), "break")
drive(return_in_with(), "continue", 0, 0)
