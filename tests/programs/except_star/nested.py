def leaf(n):
    if n % 3 == 0:
        return ValueError(n)
    if n % 3 == 1:
        return TypeError(n)
    return ExceptionGroup(f"g{n}", [leaf(n // 2), leaf(n // 3)])

def flat(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{e.message}[{', '.join(flat(x) for x in e.exceptions)}]"
    return f"{type(e).__name__[0]}{e.args[0]}"

for n in range(2, 40, 3):
    try:
        try:
            raise ExceptionGroup("top", [leaf(n), leaf(n + 1)])
        except* ValueError as e:
            print("V", flat(e))
    except ExceptionGroup as e:
        print("rest", flat(e))

# In a loop, a function, with outer clauses.
def inner(items):
    for item in items:
        try:
            raise ExceptionGroup("loop", item)
        except* ValueError as e:
            for x in e.exceptions:
                if x.args[0] == 2:
                    continue
                print("value", x)
        except* TypeError as e:
            print("type", e.exceptions)
        finally:
            print("next")
    return "returned"
print(inner([[ValueError(1), ValueError(2)], [TypeError(1)], [ValueError(3), TypeError(4)]]))

try:
    try:
        try:
            raise ExceptionGroup("abc", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError as e:
            print("inner", flat(e))
            raise OSError("replaced")
    except* TypeError as e:
        print("middle", flat(e))
except* (KeyError, OSError) as e:
    print("outer", repr(e))

def deep(n):
    try:
        if n == 0:
            raise ValueError(0)
        deep(n - 1)
    except* ValueError as e:
        raise ExceptionGroup(f"level {n}", [*e.exceptions, TypeError(n)]) from None
try:
    deep(4)
except ExceptionGroup as e:
    print(flat(e))

def gen():
    try:
        yield 1
        raise ExceptionGroup("gen", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        yield flat(e)
    except* TypeError as e:
        yield flat(e)
        raise KeyError("from generator")
    finally:
        yield "finally"
g = gen()
try:
    while True:
        print(next(g))
except BaseException as e:
    print(repr(e), repr(e.__context__))
