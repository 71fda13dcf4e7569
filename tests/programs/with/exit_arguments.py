"""What __exit__ is given and what its result does: types, truth values, raising the same, changing the traceback."""
class R:
    def __init__(self, result): self.result = result
    def __enter__(self): return self
    def __exit__(self, *a):
        self.seen = [x.__name__ if isinstance(x, type) else type(x).__name__ for x in a]
        return self.result
class Truth:
    def __init__(self, v): self.v = v
    def __bool__(self): print("asked"); return self.v
class Len:
    def __len__(self): print("len"); return 0
for result in (None, False, True, 0, 1, "", "x", [], [0], Truth(True), Truth(False), Len(), NotImplemented if False else 2.5):
    r = R(result)
    try:
        with r: raise KeyError("k")
        print("suppressed", r.seen)
    except KeyError: print("propagated", r.seen)
    with r: pass
    print(r.seen)
class Raises:
    def __init__(self, make): self.make = make
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise self.make(v)
for make in (lambda v: v, lambda v: ValueError("other"), lambda v: KeyboardInterrupt(), lambda v: StopIteration(1)):
    try:
        with Raises(make): raise KeyError("orig")
    except BaseException as e: print(repr(e), repr(e.__context__), e.__suppress_context__)
    try:
        with Raises(make): pass
    except BaseException as e: print(repr(e), repr(e.__context__))
class BadBool:
    def __bool__(self): raise OSError("bool")
try:
    with R(BadBool()): raise KeyError("k")
except OSError as e: print(repr(e), repr(e.__context__))
for sig in ("lambda self: None", "lambda self, a: None", "lambda self, a, b, c, d: None"):
    exit = {"lambda self: None": lambda self: None, "lambda self, a: None": lambda self, a: None, "lambda self, a, b, c, d: None": lambda self, a, b, c, d: None}[sig]
    X = type("X", (), {"__enter__": lambda s: s, "__exit__": exit})
    try:
        with X(): pass
    except TypeError as e: print(str(e).replace("<lambda>", "L"))
    try:
        with X(): raise KeyError
    except TypeError as e: print(repr(e.__context__))
class Note:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if v: v.add_note("seen"); v.args += ("more",)
try:
    with Note(), Note(): raise KeyError("k")
except KeyError as e: print(e.args, e.__notes__)
