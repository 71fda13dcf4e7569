# sys.exc_info() inside generators that are resumed from handlers, in handlers, and through delegates.
import sys
def now():
    e = sys.exc_info()[1]
    return repr(e) if e else None
def plain():
    yield now()
    yield now()
def handling():
    try:
        raise KeyError("inside")
    except KeyError:
        yield now()
        yield now()
    yield now()
g, h = plain(), handling()
print(next(g), next(h))
try:
    raise ValueError("outside")
except ValueError:
    print(next(g), next(h), now())
    print(next(h), now())
print(now())
def nested():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            raise ValueError("v")
        except ValueError:
            yield now()
        yield now()
        try:
            yield "throw here"
        except IndexError as e:
            yield now(), repr(e.__context__)
        yield now()
    yield now()
g = nested()
try:
    raise OSError("caller")
except OSError:
    print(next(g), next(g), next(g))
    print(g.throw(IndexError("thrown")), next(g), next(g))
def delegating():
    try:
        raise TypeError("outer gen")
    except TypeError:
        yield from plain()
        yield from handling()
    yield from plain()
print(list(delegating()))
try:
    raise OSError("caller")
except OSError:
    print(list(delegating()))
def bare_raise():
    try:
        raise KeyError("first")
    except KeyError:
        yield 1
        raise
g = bare_raise(); next(g)
try:
    try:
        raise ValueError("other")
    except ValueError:
        next(g)
except KeyError as e:
    print(repr(e), repr(e.__context__))
def bare_raise_without():
    yield 1
    raise
g = bare_raise_without(); next(g)
try:
    try:
        raise ValueError("the caller's")
    except ValueError:
        next(g)
except (ValueError, RuntimeError) as e:
    print(repr(e))
g = bare_raise_without(); next(g)
try:
    next(g)
except RuntimeError as e:
    print(repr(e))
def sets_context():
    try:
        yield 1
    finally:
        try:
            raise KeyError("in finally")
        except KeyError as e:
            yield repr(e.__context__)
g = sets_context(); next(g)
print(g.throw(ValueError("thrown")))
try:
    next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
def interleaved(name):
    try:
        raise ValueError(name)
    except ValueError:
        while True:
            yield now()
a, b = interleaved("a"), interleaved("b")
print([next(x) for x in (a, b, a, b)], now())
a.close(); b.close()
print(now())
def in_else():
    try:
        yield now()
    except KeyError:
        yield now()
    else:
        yield now()
    finally:
        yield now()
print(list(in_else()))
g = in_else(); next(g)
print(g.throw(KeyError("t")), list(g))
def deep(n):
    if n == 0:
        yield now()
        return
    try:
        raise ValueError(n)
    except ValueError:
        yield from deep(n - 1)
        yield now()
print(list(deep(3)))
