# throw() in all its forms against generators in all states.
def body():
    try:
        while True:
            try:
                got = yield "ready"
            except KeyError as e:
                print("   key", e.args, type(e.__traceback__).__name__)
            except (ValueError, E) as e:
                print("   caught", type(e).__name__, e.args)
                yield "recovered"
    finally:
        print("   finally")
class E(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        print("   made E", args)
class Needs(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b
class Weird(Exception):
    def __new__(cls, *args):
        return 42
class Fails(Exception):
    def __init__(self, *args):
        raise RuntimeError("constructor")
class Other(Exception):
    def __new__(cls, *args):
        return ValueError("other class")

try:
    raise LookupError
except LookupError as e:
    TB = e.__traceback__

forms = [
    (KeyError,), (KeyError("inst"),), (KeyError, "value"), (KeyError, ("a", "b")), (KeyError, None), (KeyError, None, None),
    (KeyError, KeyError("x")), (KeyError, "v", TB), (KeyError("i"), None, TB), (E, "one"), (E, ("one", "two")), (E, E("pre")),
    (LookupError, KeyError("sub")), (KeyError, LookupError("super")), (Needs,), (Needs, (1, 2)), (Weird,), (Weird, 1),
    (Fails,), (Other,), (Other, "x"),
    (), (5,), ("text",), (None,), (int,), (KeyError("a"), "b"), (KeyError, "v", 5), (KeyError, "v", None, 1), (object(),),
    (BaseException, "base"), (GeneratorExit,), (StopIteration, "stop"), (StopIteration("s2"),), (SystemExit, 3),
]
def name(x):
    return x.__name__ if isinstance(x, type) else repr(x) if not type(x) in (type(TB), object) else type(x).__name__
for form in forms:
    for state in ("fresh", "suspended", "finished"):
        g = body()
        if state != "fresh":
            next(g)
        if state == "finished":
            g.close()
        try:
            print(state, [name(x) for x in form], "->", g.throw(*form))
            print("  then", next(g))
        except BaseException as e:
            cause = e.__cause__
            print(state, [name(x) for x in form], "raised", type(e).__name__, e, repr(cause) if cause else "")
        g.close()

g = body(); next(g)
for kw in ({"typ": KeyError}, {"value": 1}):
    try:
        print(g.throw(**kw))
    except TypeError as e:
        print(e)
print(g.throw(ValueError("v")), g.throw(KeyError("while recovering"))) if False else None
g.close()

# Tracebacks keep what was given and grow by the generator's frame.
def depth(tb):
    n = 0
    while tb:
        n += 1
        tb = tb.tb_next
    return n
def simple():
    yield 1
for args in ((ValueError("a"),), (ValueError, "a", TB), (ValueError("a").with_traceback(TB),)):
    g = simple(); next(g)
    try:
        g.throw(*args)
    except ValueError as e:
        print(depth(e.__traceback__))
e = ValueError("twice")
for _ in range(2):
    g = simple(); next(g)
    try:
        g.throw(e)
    except ValueError as x:
        print(x is e, depth(x.__traceback__))

# Context: what the generator handles, and what the caller handles.
def handling():
    try:
        raise KeyError("handled inside")
    except KeyError:
        try:
            yield 1
        except ValueError as e:
            yield repr(e.__context__)
    yield "out"
g = handling(); next(g)
try:
    raise OSError("caller handles")
except OSError:
    print(g.throw(ValueError("v")))
    print(next(g))
def plain():
    try:
        yield 1
    except ValueError as e:
        yield repr(e.__context__)
g = plain(); next(g)
try:
    raise OSError("caller handles")
except OSError:
    print(g.throw(ValueError("v")))
g = plain(); next(g)
try:
    raise OSError("caller handles")
except OSError:
    print(g.throw(ValueError))
