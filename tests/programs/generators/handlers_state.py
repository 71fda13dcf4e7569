# exceptions handled by generator and caller in turns
import sys
def worker(log):
    while True:
        try:
            job = yield
            if job is None: return
            log.append(job / 0 if job == "bad" else 10 / job)
        except ZeroDivisionError as e:
            log.append(repr(e))
            log.append(repr(sys.exc_info()[1]))
            yield "error"
            log.append(repr(sys.exc_info()[1]))
        except TypeError as e:
            log.append("type")
log = []
w = worker(log)
next(w)
for job in (5, 0, None, 2, "bad", 0):
    try:
        r = w.send(job)
        if r: 
            try:
                raise KeyError("between")
            except KeyError:
                next(w)
    except StopIteration:
        log.append("stop")
        break
print(log)
def a():
    try:
        raise ValueError("a")
    except ValueError:
        yield from b()
        yield repr(sys.exc_info()[1])
def b():
    yield repr(sys.exc_info()[1])
    try:
        raise KeyError("b")
    except KeyError:
        yield repr(sys.exc_info()[1])
    yield repr(sys.exc_info()[1])
for x in a():
    print(x, sys.exc_info()[1])
def interleave():
    gens = [one(i) for i in range(3)]
    for _ in range(2):
        for g in gens:
            print(next(g))
def one(i):
    try:
        raise ValueError(i)
    except ValueError as e:
        for _ in range(3):
            yield repr(e), repr(sys.exc_info()[1])
interleave()
print(sys.exc_info())
