def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")

log = []
a = g(log)
print(next(a), a.close(), log, next(a, "end"))
a.close()
b = g(log)
print(b.close(), log)
c = g(log)
print(list(c), log, c.close())

def ignore():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")
i = ignore()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)

def swallow():
    try:
        yield 1
    except GeneratorExit:
        return "value"
s = swallow()
next(s)
print(s.close())

def other():
    try:
        yield 1
    finally:
        raise KeyError("in finally")
o = other()
next(o)
try:
    o.close()
except KeyError as e:
    print("KeyError", e, repr(e.__context__))
def stopper():
    try:
        yield
    except GeneratorExit:
        raise StopIteration
s = stopper()
next(s)
try:
    print(s.close())
except RuntimeError as e:
    print(e)
