"""os: several buffers, copies between descriptors, extended attributes, devices, ids and groups, scheduling, waitid."""
import errno
import os
import signal
import tempfile


def show(f):
    try:
        print(f())
    except OSError as e:
        print("OSError", errno.errorcode.get(e.errno), e.filename and "with a name")
    except Exception as e:
        print(type(e).__name__, e)


folder = tempfile.mkdtemp()
path = os.path.join(folder, "f")
fd = os.open(path, os.O_RDWR | os.O_CREAT)
print(os.writev(fd, [b"abc", bytearray(b"def"), memoryview(b"ghi")]), os.pwritev(fd, (b"XY", b"Z"), 1), os.pwritev(fd, [b"!"], 0, 0))
os.lseek(fd, 0, 0)
a, b = bytearray(4), bytearray(10)
print(os.readv(fd, [a, b]), a, b, os.preadv(fd, [a], 2), a)
for call in (lambda: os.readv(fd, [b"no"]), lambda: os.writev(fd, 5), lambda: os.readv(fd, None), lambda: os.writev(fd, ["x"]), lambda: os.writev(-1, [b"x"]), lambda: os.writev("x", []), lambda: os.writev(fd, [b"x"] * 2000), lambda: os.preadv(fd, [a], -1)):
    show(call)
other = os.open(path + "2", os.O_RDWR | os.O_CREAT)
print(os.copy_file_range(fd, other, 5, 0), os.copy_file_range(fd, other, 3, offset_src=1, offset_dst=10), os.pread(other, 20, 0))
r, w = os.pipe()
print(os.splice(fd, w, 4, offset_src=2), os.read(r, 10))
for call in (lambda: os.copy_file_range(fd, other, -1), lambda: os.splice(fd, other, 1), lambda: os.copy_file_range(fd, other)):
    show(call)
os.posix_fallocate(fd, 0, 100)
print(os.fstat(fd).st_size, os.posix_fadvise(fd, 0, 10, os.POSIX_FADV_SEQUENTIAL), os.fpathconf(fd, "PC_NAME_MAX"), os.fpathconf(fd, os.pathconf_names["PC_PATH_MAX"]))
for call in (lambda: os.posix_fallocate(fd, -1, 5), lambda: os.posix_fadvise(r, 0, 0, 0), lambda: os.fpathconf(fd, "PC_NONE"), lambda: os.fpathconf(-1, "PC_NAME_MAX"), lambda: os.posix_fadvise(fd, 0, 0, 99)):
    show(call)
e = os.eventfd(3)
print(os.eventfd_write(e, 4), os.eventfd_read(e))
for call in (lambda: os.eventfd_write(e, -1), lambda: os.eventfd_write(e, "x"), lambda: os.eventfd_write(e, 2 ** 64)):
    show(call)

show(lambda: os.listxattr(path))
show(lambda: os.setxattr(path, "user.name", b"value"))
show(lambda: os.getxattr(path, "user.name"))
show(lambda: os.getxattr(fd, b"user.name"))
show(lambda: os.listxattr(fd))
show(lambda: os.setxattr(path, "user.name", b"", os.XATTR_CREATE))
show(lambda: os.removexattr(path, "user.name"))
show(lambda: os.getxattr(path, "user.name"))
show(lambda: os.getxattr(path + "none", "user.name"))
show(lambda: os.getxattr(fd, "user.x", follow_symlinks=False))
show(lambda: os.setxattr(path, "user.x", "text"))
show(lambda: os.getxattr(path, 3))
show(lambda: os.removexattr(3.5, "a"))

device = os.makedev(8, 17)
print(device, os.major(device), os.minor(device), os.makedev(300, 70000), os.major(os.stat("/dev/null").st_rdev), os.minor(os.stat("/dev/null").st_rdev))
os.mknod(path + "p", 0o600 | 0o010000)
print(oct(os.stat(path + "p").st_mode))
for call in (lambda: os.mknod(path), lambda: os.major(-1), lambda: os.major("x"), lambda: os.makedev(1)):
    show(call)

print(os.getresuid() == (os.getuid(), os.geteuid(), os.getuid()), os.getresgid() == (os.getgid(), os.getegid(), os.getgid()), os.getgrouplist("root", 0)[:1])
os.setresuid(-1, -1, -1)
os.setreuid(-1, -1)
os.setresgid(-1, -1, -1)
os.setregid(-1, -1)
for call in (lambda: os.setgroups(5), lambda: os.setgroups(["x"]), lambda: os.setresuid(-2, 0, 0), lambda: os.setreuid("a", 1), lambda: os.getgrouplist(3, 0), lambda: os.initgroups(3, 0), lambda: os.tcgetpgrp(r), lambda: os.tcsetpgrp(r, 1)):
    show(call)

print(os.sched_get_priority_max(os.SCHED_FIFO), os.sched_get_priority_min(os.SCHED_FIFO), os.sched_getscheduler(0), os.sched_getparam(0), os.sched_rr_get_interval(0) >= 0)
param = os.sched_param(0)
print(param, param.sched_priority, os.sched_setscheduler(0, os.SCHED_OTHER, param), os.sched_setparam(0, param), tuple(os.sched_param(sched_priority=5)))
for call in (lambda: os.sched_get_priority_max(99), lambda: os.sched_getparam(-1), lambda: os.sched_setparam(0, 3), lambda: os.sched_setscheduler(0, 99, param), lambda: os.sched_param(), lambda: os.sched_setparam(0, os.sched_param("x"))):
    show(call)

pid = os.fork()
if pid == 0:
    os._exit(7)
handle = os.pidfd_open(pid)
result = os.waitid(os.P_PIDFD, handle, os.WEXITED)
print(type(result), result.si_pid == pid, result.si_signo == signal.SIGCHLD, result.si_status, result.si_code == os.CLD_EXITED, len(result))
for call in (lambda: os.waitid(os.P_PID, pid, os.WEXITED), lambda: os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG), lambda: os.pidfd_open(-1)):
    show(call)
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
os.rmdir(folder)
