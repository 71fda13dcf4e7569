"""fcntl, resource, termios, tty, syslog."""
import fcntl
import os
import resource
import struct
import syslog
import tempfile
import termios

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs))[:200])
    except Exception as e:
        print(type(e).__name__, e)

r, w = os.pipe()
print(fcntl.fcntl(r, fcntl.F_GETFD), fcntl.fcntl(r, fcntl.F_SETFD, 0), fcntl.fcntl(r, fcntl.F_GETFD))
flags = fcntl.fcntl(r, fcntl.F_GETFL)
fcntl.fcntl(r, fcntl.F_SETFL, flags | os.O_NONBLOCK)
show(os.read, r, 1)
os.write(w, b"hello")
print(fcntl.ioctl(r, termios.FIONREAD, b"\0" * 4), struct.unpack("i", fcntl.ioctl(r, termios.FIONREAD, struct.pack("i", 0))))
buffer = bytearray(4)
print(fcntl.ioctl(r, termios.FIONREAD, buffer), buffer, fcntl.ioctl(r, termios.FIONREAD, bytearray(4), False))
large = bytearray(2000)
print(fcntl.ioctl(r, termios.FIONREAD, large), large[:4])
for args in ((99, 1), ("a", 1), (r, "a"), (r, 1, "abc"), (r, 1, b"x" * 2000), (r, 1, 1.5), (r, 1, 2 ** 70)):
    show(fcntl.fcntl, *args)
for args in ((r, termios.TIOCGWINSZ, b"\0" * 8), (r, 0x541B, b"x" * 1025), (r, "a"), (r, 1, 1.5), (99, 1)):
    show(fcntl.ioctl, *args)
with tempfile.TemporaryFile() as f:
    print(fcntl.flock(f, fcntl.LOCK_EX), fcntl.flock(f, fcntl.LOCK_UN), fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB, 5, 0, 0), fcntl.lockf(f, fcntl.LOCK_UN))
    show(fcntl.lockf, f, 0)
    lock = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0)
    print(struct.unpack("hhqqi4x", fcntl.fcntl(f, fcntl.F_GETLK, lock))[0] == fcntl.F_UNLCK)
show(fcntl.flock, 99, 2)
show(fcntl.lockf, 1, 8, "a")
print(sorted((n, getattr(fcntl, n)) for n in dir(fcntl) if n.isupper()))

soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
print(resource.setrlimit(resource.RLIMIT_CORE, (0, hard)), resource.getrlimit(resource.RLIMIT_CORE)[0], resource.prlimit(0, resource.RLIMIT_CORE)[0])
for args in ((99,), ("a",), (-1,)):
    show(resource.getrlimit, *args)
for args in ((4, 5), (4, (1,)), (4, ("a", 1)), (7, (10, 5)), (99, (1, 1)), (4, (2 ** 70, 1)), (4,)):
    show(resource.setrlimit, *args)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(type(usage), len(usage), usage.ru_utime >= 0, usage.ru_maxrss > 1000, usage[2] == usage.ru_maxrss, resource.struct_rusage.__match_args__)
show(resource.getrusage, 9)
show(resource.prlimit, 0, 7, (1,))
show(resource.prlimit, 99999999, 7)
print(resource.getpagesize(), resource.error, sorted((n, getattr(resource, n)) for n in dir(resource) if n.isupper()))

show(termios.tcgetattr, r)
show(termios.tcgetattr, "a")
show(termios.tcsetattr, r, 0, [])
show(termios.tcsetattr, r, 0, 5)
show(termios.tcdrain, r)
show(termios.tcflow, r, 1)
show(termios.tcgetwinsize, r)
show(termios.tcsetwinsize, r, 5)
print(termios.error, termios.error.__mro__, sorted((n, getattr(termios, n)) for n in dir(termios) if n.isupper() and n[0] != "_"))
master, slave = os.openpty()
mode = termios.tcgetattr(slave)
print([len(mode), mode[3] & termios.ECHO != 0, len(mode[6]), mode[6][termios.VINTR], type(mode[6][termios.VMIN])])
mode[3] &= ~(termios.ECHO | termios.ICANON)
mode[6][termios.VMIN] = 1
print(termios.tcsetattr(slave, termios.TCSANOW, mode), termios.tcgetattr(slave)[3] & termios.ECHO, termios.tcgetattr(slave)[6][termios.VMIN])
show(termios.tcsetattr, slave, 0, mode[:6] + [5])
show(termios.tcsetattr, slave, 0, mode[:6] + [["x"] * 32])
show(termios.tcsetattr, slave, 77, mode)
print(termios.tcsetwinsize(slave, (30, 90)), termios.tcgetwinsize(slave), os.get_terminal_size(slave))
show(termios.tcsetwinsize, slave, (1,))
show(termios.tcsetwinsize, slave, (-1, 2))
import tty
tty.setraw(slave)
print(termios.tcgetattr(slave)[3] & (termios.ECHO | termios.ICANON | termios.ISIG), os.ttyname(slave) != "", os.isatty(slave))
print(termios.tcflush(slave, termios.TCIOFLUSH), termios.tcsendbreak(slave, 0))

show(syslog.syslog)
show(syslog.syslog, 5)
show(syslog.syslog, "a", "b")
show(syslog.openlog, 5)
show(syslog.openlog, "a", logoption="b")
show(syslog.setlogmask, "a")
print(syslog.LOG_MASK(3), syslog.LOG_UPTO(3), syslog.setlogmask(255), syslog.setlogmask(255), syslog.openlog("test", syslog.LOG_PID, syslog.LOG_USER),
      syslog.syslog(syslog.LOG_DEBUG, "a message"), syslog.closelog())
print(sorted((n, getattr(syslog, n)) for n in dir(syslog) if n.isupper() and n not in ("LOG_MASK", "LOG_UPTO")))
