def g():
    try:
        next(me)
    except ValueError as e:
        print(e)
    for f in (lambda: me.send(1), lambda: me.throw(KeyError), lambda: me.close()):
        try:
            f()
        except ValueError as e:
            print(e)
    print(me.gi_running)
    yield 1
me = g()
print(me.gi_running, me.gi_suspended)
print(next(me))
print(me.gi_running, me.gi_suspended, me.gi_yieldfrom)
print(next(me, "end"), me.gi_running, me.gi_suspended, me.gi_frame)
class R:
    def __iter__(self): return self
    def __next__(self):
        try:
            next(outer)
        except ValueError as e:
            print("inner:", e)
        raise StopIteration
def d():
    yield from R()
    yield "after"
outer = d()
print(list(outer))
def e():
    for x in self_iter:
        yield x
self_iter = e()
try:
    next(self_iter)
except ValueError as err:
    print(err)
