"""Line numbers of active frames, at several depths and in several constructs."""
import sys


def where(depth=1):
    frame = sys._getframe(depth)
    return frame.f_code.co_name, frame.f_lineno


def chain():
    frame = sys._getframe(1)
    out = []
    while frame:
        out.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return out


def simple():
    x = 1
    a = where()
    b = where()

    c = where()
    return a, b, c


print(simple())
print(where(), where(
    1))


def tiny(n): return where(n)


print(tiny(0), tiny(1),
      tiny(2))


def multi():
    return [
        where(),
        where(),
        {
            "k": where(),
            where()[1]: 1,
        },
    ]


print(multi())


def branches(x):
    if x:
        return where()
    elif x is None:
        return where()
    else:
        return where()


print(branches(1), branches(None), branches(0))


def loop():
    out = []
    for i in range(3):
        if i == 1:
            out.append(where())
        else:
            out.append(where())
    else:
        out.append(where())
    while len(out) < 6:
        out.append(
            where()
        )
    return out


print(loop())


def trying():
    out = []
    try:
        out.append(where())
        1 / 0
    except ZeroDivisionError:
        out.append(where())
    finally:
        out.append(where())
    try:
        out.append(where())
    finally:
        out.append(where())
    return out


print(trying())


class C:
    here = where()

    def method(self):
        return where()

    @property
    def prop(self):
        return where()

    def __add__(self, other):
        return chain()

    def __enter__(self):
        return chain()

    def __exit__(self, *args):
        print(chain())

    def __iter__(self):
        print(chain())
        return iter([1])

    def __bool__(self):
        print(chain())
        return True

    def __getitem__(self, i):
        return chain()

    def __del__(self):
        pass


c = C()
print(C.here, c.method(), c.prop)


def operators():
    print(c
          + 1)
    print(c[
        0])
    with c as value:
        print(value)
    for i in c:
        pass
    if c:
        pass
    while c:
        break
    return not c


print(operators())


def generator():
    yield where()
    yield where()
    x = yield chain()
    yield from inner()


def inner():
    yield chain()


for item in generator():
    print(item)


def decorator(f):
    print(chain())
    return f


@decorator
@decorator
def decorated(
    a=where(),
    b=where(),
) -> where():
    return a, b


print(decorated())
print(decorated.__annotations__)

f = lambda: where()
print(f())
print((lambda: (
    where()))())
print([x for x in [1]
       if where()[1]])
print(list(map(lambda x: where(), [1, 2])))
print(sorted([3, 1],
             key=lambda x: print(chain()) or x))


def deep(n):
    if n == 0:
        return chain()
    return deep(n - 1)


print(deep(5))


def with_default(x=None):
    frame = sys._getframe()
    first = frame.f_lineno
    second = frame.f_lineno
    return first, second, frame.f_lineno


print(with_default())


def later():
    frame = sys._getframe(1)
    before = frame.f_lineno
    return frame, before


def caller():
    frame, before = later()
    after = frame.f_lineno
    return before, after


print(caller())


def asserting():
    assert where()[1], where()
    del_me = [where()]
    del del_me[0]
    x = y = where()
    x, y = where(), \
        where()
    return (x,
            y)


print(asserting())
match where():
    case ("<module>", n) if print(chain()):
        pass
    case _:
        print(where())
