import sys
def cur(): return repr(sys.exc_info()[1])
def g():
    print("start", cur())
    try:
        raise ValueError("mine")
    except ValueError:
        print("in except", cur())
        yield 1
        print("resumed in except", cur())
        try:
            raise KeyError("nested")
        except KeyError:
            print("nested", cur())
            yield 2
            print("nested resumed", cur())
        print("after nested", cur())
        yield 3
        print("still", cur())
    print("after", cur())
    yield 4
    print("last", cur())
a = g()
next(a)
print("outside", cur())
try:
    raise TypeError("outer")
except TypeError:
    print("outer handling", cur())
    next(a)
    print("outer handling", cur())
next(a)
print("outside", cur())
try:
    raise OSError("another")
except OSError:
    next(a)
    print("outer", cur())
    print(next(a, "end"))
    print("outer", cur())
print("outside", cur())

def plain():
    while True:
        yield cur()
p = plain()
print(next(p))
try:
    1 / 0
except ZeroDivisionError:
    print(next(p))
    try:
        raise KeyError("k")
    except KeyError:
        print(next(p))
    print(next(p))
print(next(p))
def reraise():
    try:
        raise ValueError("kept")
    except ValueError:
        yield "suspended"
        raise
r = reraise()
next(r)
try:
    try:
        raise KeyError("other")
    except KeyError:
        next(r)
except ValueError as e:
    print(repr(e), repr(e.__context__))
def bare():
    yield
    raise
b = bare()
next(b)
try:
    raise KeyError("from caller")
except KeyError:
    try:
        next(b)
    except KeyError as e:
        print("reraised", e)
b = bare()
next(b)
try:
    next(b)
except RuntimeError as e:
    print(e)
def same():
    try:
        yield
    except ValueError:
        yield cur()
        yield cur()
        raise
s = same()
next(s)
try:
    raise ValueError("same")
except ValueError as e:
    print(s.throw(e))
print(next(s))
try:
    next(s)
except ValueError as e:
    print("out", e)
print(cur())
