# os: several buffers at once, transfers within the system, attributes, ids, devices; bytes-like paths; what execv refuses.
import gc
import os
import tempfile
import warnings


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# ---- Several buffers ----
r, w = os.pipe()
print(os.writev(w, [b"ab", bytearray(b"cde"), memoryview(b"f")]), os.writev(w, []))
a, b = bytearray(2), bytearray(10)
print(os.readv(r, [a, b]), a, b)
for call in (lambda: os.readv(0, 5), lambda: os.readv(0, [b"a"]), lambda: os.writev(1, ["a"]), lambda: os.writev(1, 5),
             lambda: os.writev(-1, [])):
    show(call)

# ---- Files ----
folder = tempfile.mkdtemp()
path, other = os.path.join(folder, "a"), os.path.join(folder, "b")
with open(path, "wb") as f:
    f.write(b"0123456789")
source, target = os.open(path, os.O_RDWR), os.open(other, os.O_RDWR | os.O_CREAT)
into = bytearray(3)
print(os.preadv(source, [into], 4), into, os.pwritev(source, [b"x", b"y"], 1), os.pread(source, 20, 0))
print(os.copy_file_range(source, target, 4), os.copy_file_range(source, target, 3, 0, 6), os.pread(target, 20, 0))
print(os.splice(source, w, 3, offset_src=7), os.read(r, 10))
os.write(w, b"pipe")
print(os.splice(r, target, 10, offset_dst=1), os.pread(target, 20, 0))
for call in (os.copy_file_range, os.splice):
    show(lambda: call(0, 1, -10))
show(lambda: os.splice(0, 1, 5, flags=-1))
print(os.posix_fallocate(target, 0, 100), os.fstat(target).st_size, os.posix_fadvise(target, 0, 0, os.POSIX_FADV_NORMAL))
print(os.fpathconf(source, "PC_NAME_MAX"))
for call in (lambda: os.fpathconf(99, "PC_NAME_MAX"), lambda: os.fpathconf(0, "nothing"), lambda: os.posix_fadvise(99, 0, 0, 0),
             lambda: os.posix_fallocate(99, 0, 1), lambda: os.tcgetpgrp(99), lambda: os.tcsetpgrp(99, 1), lambda: os.login_tty(99)):
    show(call)

# ---- Counters ----
counter = os.eventfd(3, os.EFD_NONBLOCK)
os.eventfd_write(counter, 4)
print(os.eventfd_read(counter))
for call in (lambda: os.eventfd_read(counter), lambda: os.eventfd_read(99), lambda: os.eventfd_write(99, 1),
             lambda: os.eventfd_write(99, -1), lambda: os.eventfd_write(99, 1 << 64)):
    show(call)

# ---- Extended attributes: not every file system has them ----
missing = "/nonexistent"
for call in (lambda: os.getxattr(missing, "user.x"), lambda: os.setxattr(missing, "user.x", "a"),
             lambda: os.setxattr(missing, "user.x", b"a"), lambda: os.removexattr(missing, b"user.x"),
             lambda: os.getxattr(3, "user.x", follow_symlinks=False), lambda: os.listxattr(missing)):
    show(call)
try:
    os.setxattr(path, "user.key", b"value")
    print(os.getxattr(path, b"user.key"), os.listxattr(source), os.removexattr(path, "user.key"), os.listxattr(path))
except OSError:
    print("b'value' ['user.key'] None []")

# ---- Ids and devices ----
print(os.getresuid() == (os.getuid(), os.geteuid(), os.geteuid()), os.getresgid() == (os.getgid(), os.getegid(), os.getegid()))
print(os.setreuid(-1, -1), os.setregid(-1, -1), os.setresuid(-1, -1, -1), os.setresgid(-1, -1, -1), os.getgrouplist("root", 0))
for call in (lambda: os.setreuid("a", 0), lambda: os.setregid(0, "a"), lambda: os.setgroups(5), lambda: os.setgroups(["a"]),
             lambda: os.initgroups("nobody", "a"), lambda: os.getgrouplist(5, 0)):
    show(call)
print(os.makedev(8, 1), os.major(2049), os.minor(2049))
for call in (lambda: os.major(-1), lambda: os.major("a"), lambda: os.minor(1 << 70), lambda: os.mknod(missing + "/x")):
    show(call)
os.mknod(os.path.join(folder, "made"))
print(os.path.isfile(os.path.join(folder, "made")))
print(os.sched_get_priority_max(os.SCHED_RR), os.sched_get_priority_min(os.SCHED_OTHER))
show(lambda: os.sched_get_priority_min(77))
show(lambda: os.pidfd_open(-1))

# ---- Paths that are buffers, and paths with NUL ----
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for call in (os.stat, os.listdir, os.unlink, os.rmdir):
        name = bytearray(b"/nonexistent")
        try:
            call(name)
        except OSError as e:
            print(call.__name__, e.filename is name, e)
    print(sorted(entry.name for entry in os.scandir(memoryview(os.fsencode(folder)))))
    unclosed = os.scandir(folder)
    next(unclosed)
    del unclosed
    gc.collect()
for warning in caught:
    print(warning.category.__name__, str(warning.message).partition(" object at")[0])
for call in (lambda: os.stat(b"a\0"), lambda: os.stat("a\0"), lambda: os.rename("a", b"a\0"), lambda: os.stat(1.5)):
    show(call)

# ---- Starting programs ----
for call in (lambda: os.execv("x", ("",)), lambda: os.execv("x", ()), lambda: os.execv("x", 5), lambda: os.execv("x", [5]),
             lambda: os.execv("x", ["a\0"]), lambda: os.execve("x", [""], {}), lambda: os.execve("x", [], {}),
             lambda: os.execve("x", ["a"], {"a": 5}), lambda: os.execve("x", ["a"], {"a": "b\0"}), lambda: os.execve("x", ["a"], {"": "b"}),
             lambda: os.posix_spawn("x", [], {}), lambda: os.posix_spawn("x", [""], {}), lambda: os.posix_spawn("x", 5, {}),
             lambda: os.posix_spawnp("x", [""], {})):
    show(call)
for fd in (r, w, source, target, counter):
    os.close(fd)
for name in os.listdir(folder):
    os.unlink(os.path.join(folder, name))
os.rmdir(folder)
