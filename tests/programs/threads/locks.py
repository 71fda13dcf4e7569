# Locks in one thread: _thread, and what threading makes of them.
import _thread
import threading
import time


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


def plain(o):
    return repr(o).split(" at 0x")[0].replace(str(_thread.get_ident()), "ID")


lock = _thread.allocate_lock()
print(plain(lock), lock.locked(), type(lock), _thread.LockType is type(lock), _thread.error, _thread.TIMEOUT_MAX)
print(lock.acquire(), lock.locked(), plain(lock), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(True, 0), lock.acquire(blocking=0))
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, timeout=1e20)
attempt(lock.acquire, True, "x")
attempt(lock.acquire, "x")
attempt(lock.acquire, 1, 2, 3)
print(lock.release(), lock.locked())
attempt(lock.release)
with lock as taken:
    print(taken, lock.locked())
print(lock.locked())
try:
    with lock:
        raise ValueError("inside")
except ValueError as e:
    print(e, lock.locked())
attempt(_thread.LockType)
start = time.monotonic()
lock.acquire()
lock.acquire(timeout=0.05)
print(0.04 < time.monotonic() - start < 5)
lock.release()
r = _thread.RLock()
print(plain(r), r._is_owned(), r.acquire(), r.acquire(False), plain(r), r._is_owned())
count, owner = r._release_save()
print(count, owner == _thread.get_ident(), r._is_owned())
r._acquire_restore((count, owner))
r.release()
print(plain(r))
with r:
    print(plain(r))
r.release()
attempt(r.release)
attempt(r._release_save)
attempt(r.acquire, False, 1)
attempt(_thread.start_new_thread, 5, ())
attempt(_thread.start_new_thread, print, 5)
attempt(_thread.start_new_thread, print, (), 5)
attempt(_thread.stack_size)
attempt(_thread.stack_size, 100)
attempt(_thread.stack_size, -1)
attempt(_thread.exit)
print(_thread.stack_size(1 << 20), _thread.stack_size(), _thread._count(), _thread.get_ident() == threading.get_ident(), _thread.get_native_id() > 0)
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count(), [t.name for t in threading.enumerate()], threading.current_thread().is_alive(), threading.current_thread().daemon)
c = threading.Condition()
with c:
    print(c.wait(timeout=0.01), c.notify_all())
attempt(c.notify)
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(False), s.release(), s.acquire(timeout=1))
b = threading.BoundedSemaphore()
attempt(b.release)
e = threading.Event()
print(e.is_set(), e.wait(0.01), e.set(), e.wait(), e.clear())
local = threading.local()
local.x = 5
print(local.x, vars(local), hasattr(local, "y"))


class Local(threading.local):
    def __init__(self, a):
        self.a = a


print(Local(3).a)
barrier = threading.Barrier(1)
print(barrier.wait(), barrier.parties, barrier.broken)
import queue
q = queue.Queue(maxsize=2)
q.put(1)
q.put(2)
attempt(q.put, 3, timeout=0.01)
print(q.get(), q.qsize(), q.full(), q.get_nowait(), q.empty())
attempt(q.get, False)
p = queue.PriorityQueue()
for x in [3, 1, 2]:
    p.put(x)
print([p.get() for _ in range(3)], queue.LifoQueue().empty(), queue.SimpleQueue().qsize())
