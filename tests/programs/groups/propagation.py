"""Groups through functions, generators, finally, with and comprehensions; what is left propagates with its traceback."""
def names(e):
    out, tb = [], e.__traceback__
    while tb: out.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next
    return out
def source(): raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
def handles(*types):
    try: source()
    except* types as e: return None if False else len_of(e)
def len_of(e): return None
def level(t, inner):
    try: inner()
    except* t as e: print("handled", t.__name__, [repr(x) for x in e.exceptions])
try: level(ValueError, lambda: level(TypeError, lambda: level(OSError, source)))
except ExceptionGroup as e: print(repr(e), names(e))
level(KeyError, lambda: level(ValueError, lambda: level(TypeError, source)))
def gen():
    for i in range(3):
        try: yield i
        except* ValueError as e: print("in gen", e.exceptions)
g = gen(); next(g)
print(g.throw(ExceptionGroup("t", [ValueError("a")])))
try: g.throw(ExceptionGroup("t", [ValueError("b"), KeyError("c")]))
except ExceptionGroup as e: print("out", repr(e))
def fin():
    try:
        try: source()
        except* ValueError: pass
        finally: print("fin", __import__("sys").exception() is not None)
    except* (TypeError, KeyError) as e: print(len(e.exceptions))
fin()
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print("exit", t.__name__, len(v.exceptions)); return False
try:
    with CM():
        try: source()
        except* TypeError: pass
except ExceptionGroup as e: print(repr(e))
try: [source() for _ in range(1)]
except* ValueError as e: print("comp", len(e.exceptions))
except* Exception as e: print("rest", len(e.exceptions))
def ret():
    try: source()
    except* Exception as e: r = [type(x).__name__ for x in e.exceptions]
    return r
print(ret())
def assign_in_clause():
    n = 0
    for _ in range(3):
        try: source()
        except* ValueError as v: n += len(v.exceptions)
        except* KeyError as k: n += 10
        except* TypeError: n += 100
    return n
print(assign_in_clause())
def context():
    try: raise OSError("before")
    except OSError:
        try: source()
        except* ValueError as v: print(repr(v.__context__))
        except* (TypeError, KeyError) as t: print(repr(t.__context__))
context()
def lam(): return (lambda: source())()
try: lam()
except* ValueError as e: print(names(e))
except* Exception as e: print(names(e))
async def co():
    try: await co2()
    except* ValueError as e: return len(e.exceptions)
    except* (TypeError, KeyError): pass
async def co2(): raise ExceptionGroup("co", [ValueError(), ValueError(), TypeError()])
try: co().send(None)
except StopIteration as s: print(s.value)
