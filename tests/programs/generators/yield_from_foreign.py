# yield from over objects that have some of send, throw and close, and misbehave.
class Sender:
    def __iter__(self):
        return self

    def __next__(self):
        print("next")
        return 1

    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("result")
        return value

    def throw(self, *args):
        print("throw", [a if isinstance(a, type) else repr(a) for a in args])
        if isinstance(args[0], KeyError) or args[0] is KeyError:
            raise StopIteration("thrown away")
        raise ValueError("changed")

    def close(self):
        print("close")
        raise OSError("while closing")


def f(it):
    result = yield from it
    print("got", result)
    yield "last"


g = f(Sender())
print(next(g), g.send("x"), g.send("stop"))
g = f(Sender())
next(g)
print(g.throw(KeyError("k")))
g = f(Sender())
next(g)
try:
    g.throw(TypeError)
except ValueError as e:
    print(repr(e))
g = f(Sender())
next(g)
try:
    g.close()
except OSError as e:
    print(repr(e), repr(e.__context__))


class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(self.n)
        return self.n


g = f(Plain())
print(next(g))
try:
    g.send("no send")
except AttributeError as e:
    print(e)
g = f(Plain())
next(g)
try:
    g.throw(ValueError("no throw"))
except ValueError as e:
    print(e)
print(list(f(Plain())), list(f([])), list(f("ab")), list(f({1: 2})), list(f(range(2))))
for bad in [5, None, Plain]:
    try:
        next(f(bad))
    except TypeError as e:
        print(e)


class Odd(Plain):
    throw = 5
    close = None


g = f(Odd())
next(g)
try:
    g.throw(ValueError("x"))
except TypeError as e:
    print(e)
try:
    g = f(Odd())
    next(g)
    g.close()
except TypeError as e:
    print(e)
