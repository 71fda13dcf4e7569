def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner caught", e)
        x = yield "from handler"
        print("x", x)
        return "inner result"
def outer():
    try:
        r = yield from inner()
        print("outer got", r)
        yield "more"
    except KeyError as e:
        print("outer caught", e)
        yield "outer handler"
o = outer()
print(next(o))
print(o.throw(ValueError("v")))
print(o.send("s"))
o = outer()
next(o)
print(o.throw(KeyError("k")))
o = outer()
next(o)
try:
    o.throw(TypeError("t"))
except TypeError as e:
    print("out", e)
print(next(o, "finished"))
def closing():
    try:
        yield 1
    except GeneratorExit:
        print("inner GeneratorExit")
        raise
def outer2():
    try:
        yield from closing()
    except GeneratorExit:
        print("outer GeneratorExit")
        raise
o = outer2()
next(o)
o.close()
o = outer2()
next(o)
try:
    o.throw(GeneratorExit)
except GeneratorExit:
    print("propagated")
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def outer3():
    try:
        yield from ignoring()
    except RuntimeError as e:
        print("runtime", e)
        yield "recovered"
o = outer3()
next(o)
print(o.throw(GeneratorExit))
o = outer3()
next(o)
try:
    o.close()
except RuntimeError as e:
    print(e)
def returns():
    try:
        yield 1
    except ValueError:
        return "returned"
def outer4():
    r = yield from returns()
    print("r", r)
    yield r
o = outer4()
next(o)
print(o.throw(ValueError))
def outer5():
    try:
        yield from [1, 2, 3]
    except ValueError as e:
        print("list has no throw:", e)
        yield "x"
o = outer5()
next(o)
print(o.throw(ValueError("v")), next(o, "end"))
class GetattrFails:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, name):
        raise ZeroDivisionError(name)
def outer6():
    try:
        yield from GetattrFails()
    except ValueError:
        print("not reached")
o = outer6()
next(o)
try:
    o.throw(ValueError)
except ZeroDivisionError as e:
    print("ZeroDivisionError", e)
print(next(o))
