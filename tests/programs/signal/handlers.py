"""Signals: handlers, what was before, errors, masks, timers, the wakeup descriptor."""
import _signal
import os
import signal
import time


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args[0], '->', function(*args, **kwargs))
    except Exception as error:
        print(function.__name__, args[0], type(error).__name__, error)


seen = []


def handler(number, frame):
    seen.append((number, frame.f_code.co_name))


def sends():
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)


# ---- handlers ----
print(signal.getsignal(signal.SIGUSR1), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGUSR1, handler))
sends()
print(seen)
print(signal.getsignal(signal.SIGUSR1) is handler)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
sends()
print(len(seen), signal.getsignal(signal.SIGUSR1))
print(signal.signal(signal.SIGUSR1, signal.SIG_DFL), signal.getsignal(signal.SIGPIPE))


class Stop(Exception):
    pass


def stopper(number, frame):
    raise Stop(number, signal.Signals(number).name)


signal.signal(signal.SIGUSR2, stopper)
try:
    for i in range(10):
        if i == 3:
            os.kill(os.getpid(), signal.SIGUSR2)
except Stop as stop:
    print('stopped', stop.args, i)

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as interrupt:
    print('interrupt', interrupt.args)
signal.signal(signal.SIGINT, handler)
signal.raise_signal(signal.SIGINT)
print(seen[-1])
print(signal.signal(signal.SIGINT, signal.default_int_handler) is handler)
try:
    signal.default_int_handler(2, None)
except KeyboardInterrupt:
    print('by hand')

# ---- errors ----
attempt(signal.signal, 0, handler)
attempt(signal.signal, 65, handler)
attempt(signal.signal, signal.SIGKILL, signal.SIG_IGN)
attempt(signal.signal, signal.SIGUSR1, None)
attempt(signal.signal, signal.SIGUSR1, 7)
attempt(_signal.signal, 'x', 0)
attempt(_signal.getsignal, 1.5)
attempt(_signal.getsignal, 1 << 80)
attempt(signal.getsignal, -1)
attempt(signal.raise_signal, 99)
attempt(signal.strsignal, signal.SIGTERM)
attempt(signal.strsignal, 100)
attempt(signal.siginterrupt, signal.SIGUSR1, False)
attempt(signal.siginterrupt, 70, False)

# ---- masks ----
print(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGALRM})))
signal.signal(signal.SIGUSR1, handler)
count = len(seen)
signal.raise_signal(signal.SIGUSR1)
print(len(seen) - count, signal.sigpending())
print(sorted(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])), len(seen) - count)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
os.kill(os.getpid(), signal.SIGUSR1)
info = signal.sigwaitinfo([signal.SIGUSR1])
print(info.si_signo, info.si_pid == os.getpid(), info.si_uid == os.getuid(), len(info), type(info).__name__)
print(signal.sigtimedwait([signal.SIGUSR1], 0), signal.sigtimedwait([signal.SIGUSR1], 0.01))
attempt(signal.sigtimedwait, [signal.SIGUSR1], -1)
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigwait({signal.SIGUSR1}))
attempt(_signal.pthread_sigmask, 1700, [])
attempt(_signal.pthread_sigmask, 0, [0])
attempt(_signal.pthread_sigmask, 0, [1 << 70])
attempt(_signal.pthread_sigmask, 0, 5)
signal.pthread_sigmask(signal.SIG_SETMASK, ())
print(len(signal.valid_signals()), min(signal.valid_signals()), signal.NSIG)

# ---- timers ----
signal.signal(signal.SIGALRM, stopper)
print(signal.setitimer(signal.ITIMER_REAL, 0.02))
try:
    time.sleep(10)
except Stop as stop:
    print(stop.args)
print(signal.getitimer(signal.ITIMER_REAL))
print(signal.alarm(10), signal.alarm(0))
print(signal.setitimer(signal.ITIMER_VIRTUAL, 5, 2), signal.setitimer(signal.ITIMER_VIRTUAL, 0)[1])
attempt(signal.setitimer, -1, 0)
attempt(signal.setitimer, 0, float('nan'))
attempt(signal.setitimer, 0, 'x')
attempt(signal.getitimer, 44)
print(signal.ItimerError, signal.ItimerError.__mro__[1])
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    signal.pause()
except Stop as stop:
    print('paused', stop.args)

# ---- wakeup ----
read, write = os.pipe()
attempt(signal.set_wakeup_fd, read)
os.set_blocking(write, False)
print(signal.set_wakeup_fd(write))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(os.read(read, 10), signal.set_wakeup_fd(-1) == write)
attempt(signal.set_wakeup_fd, 'x')
try:
    signal.set_wakeup_fd(9999)
except OSError as error:
    print(error)

print(signal.Signals.SIGCLD, signal.Signals(11).name, signal.Handlers.SIG_IGN, repr(signal.SIGTERM))
print(sorted(n for n in dir(_signal) if not n.startswith('_')))
