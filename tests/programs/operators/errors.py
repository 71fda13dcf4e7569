def attempt(f):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
class X: pass
x = X()
values = [1, 1.5, "s", [1], (1,), {1: 1}, {1}, None, b"b", x]
names = ["+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "<<", ">>"]
fns = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b,
       lambda a, b: a % b if not isinstance(a, (str, bytes)) else "skip", lambda a, b: a @ b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b,
       lambda a, b: a << b, lambda a, b: a >> b]
for name, f in zip(names, fns):
    for a in values:
        for b in values:
            try:
                f(a, b)
            except TypeError as e:
                print(name, e)
            except Exception as e:
                print(name, type(e).__name__, e)
