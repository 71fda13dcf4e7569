def f(n):
    for i in range(n):
        try:
            yield i
            if i == 1: continue
            if i == 3: break
            yield -i
        finally:
            yield ("finally", i)
    else:
        yield "else"
    return "end"
print(list(f(3)), list(f(6)))
def nested():
    try:
        try:
            yield 1
            1 / 0
        finally:
            yield 2
            print("inner")
    except ZeroDivisionError as e:
        yield ("caught", str(e))
    finally:
        yield 3
        print("outer")
print(list(nested()))
def returns():
    try:
        yield 1
        return "from try"
    finally:
        yield "in finally"
def value(g):
    items = []
    while True:
        try: items.append(next(g))
        except StopIteration as e: return items, e.value
print(value(returns()))
def overrides():
    try:
        yield 1
        return "try"
    finally:
        yield 2
        return "finally"
print(value(overrides()))
def swallow():
    for i in range(3):
        try:
            yield i
            raise KeyError(i)
        finally:
            yield "swallowing"
            continue
print(list(swallow()))
def deep():
    try:
        try:
            try:
                yield 1
            finally:
                yield 2
        finally:
            yield 3
    finally:
        yield 4
g = deep()
print(next(g))
try:
    g.throw(ValueError("x"))
    print(next(g), next(g))
    next(g)
except ValueError as e:
    print("out", e)
g = deep()
next(g)
print(g.throw(ValueError), g.throw(KeyError), g.throw(TypeError))
try:
    next(g)
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
