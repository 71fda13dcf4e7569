# yield from objects that lack some of send, throw and close, or whose methods misbehave.
def show(f, *args):
    try:
        print("->", repr(f(*args)))
    except StopIteration as s:
        print("stop", repr(s.value))
    except BaseException as e:
        print("raised", type(e).__name__, e)

def delegate(it):
    try:
        r = yield from it
    except BaseException as e:
        print("inside", type(e).__name__, e)
        raise
    print("result", r)
    return r

class Plain:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration("plain result")
        return self.n

g = delegate(Plain(3)); show(next, g); show(g.send, None); show(g.send, 1); show(next, g)
g = delegate(Plain(3)); show(next, g); show(g.throw, ValueError("t")); show(next, g)
g = delegate(Plain(3)); show(next, g); show(g.close); show(next, g)
g = delegate(Plain(1)); show(next, g); show(next, g); show(next, g)

class Sends(Plain):
    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration(("from send",))
        if value == "error":
            raise KeyError("send")
        return ("sent", value)
g = delegate(Sends(3)); show(next, g); show(g.send, 1); show(g.send, None); show(g.send, "stop")
g = delegate(Sends(3)); show(next, g); show(g.send, "error")

class Throws(Plain):
    def throw(self, *args):
        print("throw", args[0] if isinstance(args[0], type) else repr(args[0]), len(args), args[1:])
        if args[0] is KeyError:
            raise StopIteration("thrown")
        if args[0] is IndexError:
            raise RuntimeError("other")
        return "caught"
g = delegate(Throws(5)); show(next, g); show(g.throw, ValueError); show(next, g); show(g.throw, ValueError, "v")
show(g.throw, ValueError, "v", None); show(g.throw, ValueError("inst")); show(g.throw, IndexError)
g = delegate(Throws(5)); show(next, g); show(g.throw, KeyError); show(next, g)
g = delegate(Throws(5)); show(next, g); show(g.throw, GeneratorExit); show(next, g)
g = delegate(Throws(5)); show(next, g); show(g.throw, 5); show(next, g)

class Closes(Plain):
    def close(self):
        print("close called")
        return "ignored"
g = delegate(Closes(3)); show(next, g); show(g.close)
g = delegate(Closes(3)); show(next, g); show(g.throw, GeneratorExit("ge"))
class CloseFails(Plain):
    def close(self):
        raise OSError("close failed")
g = delegate(CloseFails(3)); show(next, g); show(g.close)
g = delegate(CloseFails(3)); show(next, g); show(g.throw, GeneratorExit())

class Getattr(Plain):
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)
g = delegate(Getattr(3)); show(next, g); show(g.send, 1)
g = delegate(Getattr(3)); show(next, g); show(g.throw, ValueError("x"))
g = delegate(Getattr(3)); show(next, g); show(g.close)

class GetattrFails(Plain):
    def __getattr__(self, name):
        raise ZeroDivisionError("getattr " + name)
g = delegate(GetattrFails(3)); show(next, g); show(g.throw, ValueError("x")); show(next, g)

class InstanceMethods(Plain):
    pass
p = InstanceMethods(5)
p.send = lambda v: ("instance send", v)
p.throw = lambda *a: ("instance throw", len(a))
g = delegate(p); show(next, g); show(g.send, 3); show(g.throw, ValueError)

show(next, delegate(5))
show(next, delegate(None))
class BadIter:
    def __iter__(self):
        return 5
show(next, delegate(BadIter()))
class IterFails:
    def __iter__(self):
        raise LookupError("iter")
show(next, delegate(IterFails()))
class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
show(list, delegate(OldStyle()))
for it in ([1, 2], (3,), "ab", {4: 5}, {6}, range(2), b"xy", map(str, [7]), zip("a", "b"), iter([8]), enumerate("q"), reversed([1, 2]), {1: 2}.items()):
    show(list, delegate(it))
g = delegate([1, 2, 3]); show(next, g); show(g.send, "x"); show(next, g)
g = delegate("abc"); show(next, g); show(g.throw, ValueError("list has no throw"))
