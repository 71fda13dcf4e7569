# A generator that closes, throws into or resumes itself while it runs.
def closing():
    try:
        yield 1
        g.close()
    except ValueError as e:
        print("caught", e)
        yield 2
    finally:
        print("finally")


g = closing()
print(next(g))
try:
    print(next(g))
except ValueError as e:
    print("outside", e)
print(list(g))


def throwing():
    yield 1
    try:
        h.throw(KeyError("x"))
    except ValueError as e:
        print(type(e).__name__, e)
    try:
        h.send(5)
    except ValueError as e:
        print(type(e).__name__, e)
    yield h.gi_running


h = throwing()
print(next(h), h.gi_running, next(h), h.gi_running)


class Meddler:
    def __iter__(self):
        return self

    def __next__(self):
        try:
            next(outer)
        except ValueError as e:
            print("from inside:", e)
        return 7


def delegating():
    yield from Meddler()


outer = delegating()
print(next(outer), next(outer))
outer.close()
print(outer.gi_frame, outer.gi_running, outer.gi_yieldfrom)
