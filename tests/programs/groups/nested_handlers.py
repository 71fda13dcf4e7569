"""except* inside except*, try/except in except*, finally, return values, loops with else."""
def E(*a): return ExceptionGroup("e", list(a))
def show(f, *args):
    try: print(f.__name__, "->", f(*args))
    except BaseException as e: print(f.__name__, "!!", repr(e), repr(e.__context__))
def inner_star():
    log = []
    try:
        try: raise E(ValueError(1), TypeError(2), KeyError(3))
        except* ValueError as v:
            try: raise E(OSError(4), *v.exceptions)
            except* ValueError: log.append("inner value")
            except* OSError as o: log.append(repr(o.exceptions))
    except* TypeError as t: log.append(repr(t.exceptions))
    except* KeyError as k: log.append(repr(k.exceptions))
    return log
def plain_inside():
    try: raise E(ValueError(1))
    except* ValueError as e:
        try: raise e.exceptions[0]
        except ValueError as v: return_value = repr(v) + repr(v.__context__)
    return return_value
def finally_runs():
    log = []
    try:
        try: raise E(ValueError(1), KeyError(2))
        except* ValueError: log.append("v")
        finally: log.append("f")
    except ExceptionGroup as e: log.append(repr(e))
    return log
def star_then_plain():
    try:
        try: raise E(ValueError(1), KeyError(2))
        except* ValueError: pass
    except KeyError: return "key"
    except ExceptionGroup as e: return e.exceptions
def raise_in_two():
    try: raise E(ValueError(1), KeyError(2))
    except* ValueError: raise OSError("a")
    except* KeyError: raise OSError("b")
def raise_group_in_one():
    try: raise E(ValueError(1), KeyError(2))
    except* ValueError: raise E(OSError("x"))
def reraise_part():
    try: raise E(ValueError(1), ValueError(2), KeyError(3))
    except* ValueError as e: raise e.exceptions[0]
def reraise_subgroup():
    try: raise E(ValueError(1), ValueError(2), KeyError(3))
    except* ValueError as e: raise e.subgroup(lambda x: x.args == (1,))
def raise_original():
    orig = E(ValueError(1), KeyError(3))
    try: raise orig
    except* ValueError: raise orig
def from_none():
    try: raise E(ValueError(1))
    except* ValueError: raise KeyError("k") from None
def keyboard():
    try: raise KeyboardInterrupt
    except* ValueError: pass
def sysexit():
    try: raise SystemExit(3)
    except* SystemExit as e: return type(e).__name__, e.exceptions
def generator_exit():
    def g():
        try: yield 1
        except* GeneratorExit as e: print("got", e.exceptions)
    x = g(); next(x); x.close()
    return "closed"
def stop_iteration():
    try: next(iter([]))
    except* StopIteration as e: return e.exceptions
def loop():
    out = []
    for i in range(4):
        try:
            if i == 1: raise ValueError(i)
            if i == 2: raise E(ValueError(i), TypeError(i))
        except* ValueError as e: out.append(len(e.exceptions))
        except* TypeError as e: out.append("t")
        else: out.append("else")
    else: out.append("done")
    return out
def deep(n):
    e = ValueError(n)
    for i in range(n): e = ExceptionGroup(str(i), [e])
    try: raise e
    except* ValueError as v: 
        d = 0
        while isinstance(v, ExceptionGroup): v = v.exceptions[0]; d += 1
        return d, v
for f in (inner_star, plain_inside, finally_runs, star_then_plain, raise_in_two, raise_group_in_one, reraise_part, reraise_subgroup, raise_original, from_none, keyboard, sysexit, generator_exit,
          stop_iteration, loop): show(f)
show(deep, 50)
