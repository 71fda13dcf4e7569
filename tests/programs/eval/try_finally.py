# Every way through try, except and finally, in interpreted code.
ns = {}
exec('''
def way(kind):
    out = []
    for i in range(3):
        try:
            out.append(("try", i))
            if kind == "return": return out
            if kind == "break": break
            if kind == "continue": continue
            if kind == "raise": raise ValueError(i)
            if kind == "nested":
                try:
                    1 / 0
                finally:
                    out.append("inner finally")
        except ValueError as e:
            out.append(("except", str(e)))
            if i == 1: raise KeyError("from except") from e
        except ZeroDivisionError:
            out.append("zero")
        else:
            out.append("else")
        finally:
            out.append("finally")
            if kind == "override" and i == 1: return "overridden"
    else:
        out.append("for else")
    return out
def chain():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise TypeError("second")
    except TypeError as e:
        return type(e.__context__).__name__, e.__cause__, e.__suppress_context__
def none_cause():
    try:
        try: raise ValueError(1)
        except ValueError: raise TypeError(2) from None
    except TypeError as e:
        return e.__context__, e.__cause__, e.__suppress_context__
def reraise():
    try:
        try: raise ValueError("again")
        except ValueError: raise
    except ValueError as e:
        return repr(e)
def name_gone():
    try: raise ValueError
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as err: return str(err)
def swallow():
    while True:
        try: 1 / 0
        finally: break
    return "swallowed"
def returns():
    try: return "try"
    finally: print("on the way")
def groups():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3)])])
    except* ValueError as e:
        print("values", e.exceptions)
    except* TypeError as e:
        print("types", e.exceptions)
def deep(n):
    try:
        if n == 0: raise LookupError("bottom")
        return deep(n - 1)
    finally:
        if n % 50 == 0: print("unwinding", n)
''', ns)
for kind in "return", "break", "continue", "raise", "nested", "override", "":
    try:
        print(kind, ns["way"](kind))
    except Exception as e:
        print(kind, repr(e), repr(e.__cause__))
for name in "chain", "none_cause", "reraise", "name_gone", "swallow", "returns", "groups":
    print(name, ns[name]())
try:
    ns["deep"](100)
except LookupError as e:
    print(e)
try:
    exec("raise")
except RuntimeError as e:
    print(e)
try:
    try:
        raise KeyError("outer")
    except KeyError:
        exec("raise")
except KeyError as e:
    print("again", e)
import sys
try:
    1 / 0
except ZeroDivisionError:
    exec("import sys; print(sys.exc_info()[0].__name__)")
print(sys.exc_info())
