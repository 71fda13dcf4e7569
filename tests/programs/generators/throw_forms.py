def g():
    while True:
        try:
            x = yield "ready"
            print("sent", x)
        except ValueError as e:
            print("ValueError", e.args, e)
        except KeyError as e:
            print("KeyError", e.args)
        except TypeError as e:
            print("TypeError", e.args)

a = g()
next(a)
print(a.throw(ValueError))
print(a.throw(ValueError("one")))
print(a.throw(ValueError, "text"))
print(a.throw(ValueError, ("a", "b")))
print(a.throw(ValueError, ValueError("instance")))
print(a.throw(ValueError, None))
print(a.throw(ValueError, None, None))
print(a.throw(KeyError, 3))
class Sub(ValueError): pass
print(a.throw(ValueError, Sub("sub")))
for bad in [(3,), (ValueError("x"), "value"), ("text",), (int,), (ValueError, "x", 5), (None,)]:
    try:
        print(a.throw(*bad))
    except TypeError as e:
        print("refused:", e)
try:
    a.throw()
except TypeError as e:
    print(e)
try:
    a.throw(ValueError, 1, None, 2)
except TypeError as e:
    print(e)
class Bad(Exception):
    def __init__(self, a, b): pass
print(a.throw(Bad))
try:
    a.throw(RuntimeError("out"))
except RuntimeError as e:
    print("out", e)
print(next(a, "finished"))
try:
    a.throw(ValueError("late"))
except ValueError as e:
    print("late", e)
b = g()
try:
    b.throw(ValueError("before start"))
except ValueError as e:
    print(e)
print(next(b, "finished"))
b = g()
try:
    b.throw(StopIteration(3))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
