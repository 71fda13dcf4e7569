"""select: select(), poll(), epoll; selectors."""
import os
import select
import selectors
import time

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, e)

r, w = os.pipe()
s = select.select
show(s, [], [], [], 0)
show(s, [r], [w], [], 0)
print(s([r], [w], [], 0) == ([], [w], []))
os.write(w, b"x")
class File:
    def fileno(self): return r
f = File()
print(s([f], [], [f], 5)[0] == [f])
closed = os.dup(r)  # the system looks only as far as its table of open files goes
os.close(closed)
for args in (([5000], [], [], 0), ([-1], [], [], 0), ([closed], [], [], 0), ([], [], [], "a"), ([], [], [], -1), (5, [], [], 0), (["a"], [], [], 0), ([1.5], [], []),
             ([], []), ([], [], [], float("nan")), ([2 ** 70], [], [], 0)):
    show(s, *args)
start = time.monotonic()
show(s, [], [], [], 0.02)
print(time.monotonic() - start >= 0.02)
p = select.poll()
print(type(p), p.register(r), p.register(w, select.POLLOUT), sorted(e for fd, e in p.poll(0)))
p.modify(w, select.POLLIN)
p.register(f, select.POLLIN)
print(p.poll(0) == [(r, select.POLLIN)], p.poll(1.5) == [(r, 1)])
show(p.modify, 50, 1)
show(p.unregister, 50)
show(p.unregister, r)
show(p.register, "a")
show(p.register, 1, -1)
show(p.register, 1, 2 ** 20)
show(p.register, 1, "a")
show(p.register, -1)
show(p.poll, "a")
show(type(p))
os.close(w)
show(lambda: p.poll(0)[0][1])
e = select.epoll()
print(type(e), e.closed, e.fileno() > 2, e.register(r, select.EPOLLIN | select.EPOLLHUP))
print(e.poll(0) == [(r, select.EPOLLIN | select.EPOLLHUP)], e.modify(r, 0), e.poll(0) == [(r, select.EPOLLHUP)])
show(e.register, r)
show(e.poll, -1, 0)
show(e.poll, 0, -2)
show(e.poll, "a")
show(e.unregister, r)
show(e.unregister, r)
show(e.poll, timeout=0, maxevents=5)
with e as same:
    print(same is e)
print(e.closed)
for name in ("fileno", "poll", "__enter__"):
    show(getattr(e, name))
show(e.register, r)
show(e.close)
show(select.epoll, 0)
show(select.epoll, -2)
show(select.epoll, 5, 7)
show(select.epoll.fromfd, "a")
print(sorted((n, getattr(select, n)) for n in dir(select) if n.isupper()), select.error)
for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector, selectors.DefaultSelector):
    a, b = os.pipe()
    with kind() as selector:
        selector.register(a, selectors.EVENT_READ, "read")
        selector.register(b, selectors.EVENT_WRITE, "write")
        print(kind.__name__, [(k.data, ev) for k, ev in selector.select(0)])
        os.write(b, b"y")
        print(sorted((k.data, ev) for k, ev in selector.select(1)), len(selector.get_map()))
        selector.unregister(b)
        show(selector.unregister, b)
        show(selector.register, a, 7)
        print(selector.get_key(a).data)
    os.close(a)
    os.close(b)
