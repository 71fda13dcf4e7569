# Generators driven in every order: next, send, throw, close, delegation and attributes.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


def simple():
    received = []
    try:
        while True:
            try:
                received.append((yield len(received)))
            except ValueError as error:
                received.append(str(error))
    finally:
        print("done", received)


def stubborn():
    while True:
        try:
            yield "again"
        except GeneratorExit:
            yield "no"


def leaves():
    try:
        yield 1
    except GeneratorExit:
        return "left"


def raises_on_close():
    try:
        yield 1
    finally:
        raise KeyError("closing")


def delegates(inner):
    try:
        result = yield from inner
        yield "result", result
    except TypeError as error:
        yield "type error", str(error)
    return "outer"


class Custom:
    def __iter__(self):
        return self

    def __next__(self):
        return "custom"


class WithSend(Custom):
    def send(self, value):
        return "sent", value

    def throw(self, *args):
        return "thrown", [a if not isinstance(a, BaseException) else repr(a) for a in args]

    def close(self):
        print("custom closed")


class BadClose(Custom):
    def close(self):
        raise ValueError("bad close")


MAKERS = {"simple": simple, "leaves": leaves, "raises": raises_on_close, "simple in": lambda: delegates(simple()), "list in": lambda: delegates([1, 2]), "custom in": lambda: delegates(Custom()),
          "send in": lambda: delegates(WithSend()), "bad close in": lambda: delegates(BadClose()), "int in": lambda: delegates(5), "expr": lambda: (i for i in (1, 2)), "empty": lambda: (i for i in ())}
ACTIONS = {"next": lambda g: next(g), "send None": lambda g: g.send(None), "send 5": lambda g: g.send(5), "throw V": lambda g: g.throw(ValueError("v")), "throw K": lambda g: g.throw(KeyError), "throw type": lambda g: g.throw(ValueError, "text"),
           "throw int": lambda g: g.throw(5), "throw exit": lambda g: g.throw(GeneratorExit), "throw stop": lambda g: g.throw(StopIteration("s")), "close": lambda g: g.close(), "list": lambda g: [v for v, _ in zip(g, range(2))]}
ORDERS = [("next", "next", "close", "next"), ("send 5", "next", "send 5", "close"), ("throw V", "next"), ("next", "throw V", "next", "close"), ("next", "throw K", "next"), ("close", "next", "close", "throw V"), ("next", "throw type", "close"),
          ("next", "throw int", "next", "close"), ("next", "throw exit", "next"), ("next", "throw stop", "close"), ("send None", "list", "close"), ("list", "send 5", "close")]
for name, make in MAKERS.items():
    for order in ORDERS:
        g = make()
        for action in order:
            try:
                print(name, action, ACTIONS[action](g))
            except BaseException as error:
                print(name, action, type(error).__name__, error, repr(error.__cause__), repr(error.__context__))
        try:
            g.close()
        except BaseException as error:
            print("last close", type(error).__name__, error)
            g.gi_frame and [None for _ in range(1)]


def reenters():
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = reenters()
print(next(me))
print(me.gi_running, me.gi_yieldfrom, me.gi_code.co_name, me.__name__, me.__qualname__)
me.__name__ = "renamed"
attempt(setattr, me, "__name__", 5)
attempt(setattr, me, "gi_running", 5)
print(me.__name__)
attempt(lambda: me.send())
attempt(lambda: me.send(1, 2))
attempt(lambda: me.throw())
attempt(lambda: me.throw(ValueError, ValueError("x"), None, 4))
attempt(lambda: me.close(1))
g = delegates([1])
print(g.gi_yieldfrom)
next(g)
print(type(g.gi_yieldfrom).__name__)
g.close()
print(g.gi_frame, g.gi_yieldfrom)


def returns(value):
    if False:
        yield
    return value


for value in (None, 5, (1, 2), StopIteration("inner"), ValueError):
    try:
        next(returns(value))
    except StopIteration as stop:
        print(repr(stop.value), stop.args)


def stops():
    yield 1
    raise StopIteration("leak")


attempt(list, stops())


def next_leaks():
    yield next(iter(()))


attempt(list, next_leaks())
attempt(lambda: [next(iter(())) for _ in range(2)])
attempt(lambda: list(next(iter(())) for _ in range(2)))
attempt(lambda: tuple(x for x in 5))
attempt(lambda: dict((x, x) for x in "ab"))
attempt(lambda: (lambda: (yield 5))().send(None))
attempt(lambda: sum(x for x in [1, 2, "a"]))
