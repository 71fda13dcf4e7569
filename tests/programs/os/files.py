# Files and folders through os: everything happens in a folder of its own.
import errno
import os
import stat

base = f"/tmp/krait-os-files-{os.getpid()}"
os.mkdir(base)
os.chdir(base)


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except Exception as e:
        text = str(e).replace(base, "BASE")
        print(type(e).__name__, text, getattr(e, "errno", None), getattr(e, "filename", None))
    else:
        print(result)


def write(name, data):
    fd = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    print(os.write(fd, data))
    os.close(fd)


print(os.getcwd() == os.path.realpath(base), os.getcwdb() == os.fsencode(os.getcwd()))
write("a.txt", b"hello\n")
write("b", b"")
print(sorted(os.listdir()), sorted(os.listdir(b".")), sorted(os.listdir(base)))
attempt(os.mkdir, "d")
attempt(os.mkdir, "d")
os.makedirs("d/e/f")
os.makedirs("d/e/f", exist_ok=True)
attempt(os.makedirs, "d/e/f")
s = os.stat("a.txt")
print(s.st_size, stat.S_ISREG(s.st_mode), oct(stat.S_IMODE(s.st_mode)), s[6], len(s), s.st_nlink, type(s), type(s.st_mtime), s.st_mtime_ns // 10**9 == s[8])
print(s.st_uid == os.getuid(), s == os.stat("a.txt"), stat.filemode(s.st_mode), stat.filemode(os.stat("d").st_mode)[0], hash(s) == hash(tuple(s)))
os.utime("a.txt", (1000.5, 2000.25))
s = os.stat("a.txt")
print(s.st_atime, s.st_mtime, s.st_mtime_ns, s[7:9])
os.utime("a.txt", ns=(5, 7))
print(os.stat("a.txt").st_atime_ns, os.path.getmtime("a.txt"))
os.chmod("a.txt", 0o600)
print(oct(os.stat("a.txt").st_mode), os.access("a.txt", os.R_OK), os.access("nothing", os.F_OK), os.access("a.txt", os.X_OK))
os.symlink("a.txt", "link")
print(os.readlink("link"), os.readlink(b"link"), os.path.islink("link"), os.lstat("link").st_size, os.stat("link").st_size, os.path.exists("link"))
os.link("a.txt", "hard")
print(os.stat("hard").st_nlink, os.path.samefile("hard", "a.txt"))
os.rename("hard", "harder")
os.replace("harder", "b")
attempt(os.rename, "nothing", "else")
print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False), e.stat().st_size > -1) for e in os.scandir()))
print(sorted(e.path for e in os.scandir("d")), sorted(e.path for e in os.scandir(b"d/")), sorted(repr(e) for e in os.scandir("d/")))
with os.scandir("d") as entries:
    first = next(entries)
    print(first.name, os.fspath(first), first.inode() == os.stat(first).st_ino)
    entries.close()
    print(list(entries))
for top, folders, files in os.walk("d"):
    print(top, folders, files)
print([x[0] for x in os.walk("d", topdown=False)])
os.truncate("a.txt", 3)
fd = os.open("a.txt", os.O_RDWR)
print(os.read(fd, 100), os.read(fd, 100), os.lseek(fd, 1, os.SEEK_SET), os.read(fd, 1), os.fstat(fd).st_size, os.pread(fd, 2, 0), os.pwrite(fd, b"XY", 1), os.lseek(fd, 0, os.SEEK_CUR))
os.ftruncate(fd, 2)
copy = os.dup(fd)
print(os.get_inheritable(fd), os.isatty(fd), os.fstat(copy) == os.fstat(fd), os.get_blocking(fd))
os.set_inheritable(fd, True)
print(os.get_inheritable(fd), os.get_inheritable(copy))
os.close(fd)
os.close(copy)
attempt(os.close, fd)
attempt(os.read, 9999, 1)
with os.fdopen(os.open("a.txt", os.O_RDONLY)) as f:
    print(repr(f.read()))
r, w = os.pipe()
print(os.write(w, b"through"), os.read(r, 3), os.read(r, 100))
os.close(w)
print(os.read(r, 10))
os.close(r)
for call in [
    (os.stat, "nothing"), (os.stat, 1.5), (os.stat, "a\0b"), (os.stat, None), (os.lstat, 1.5), (os.listdir, "a.txt"), (os.listdir, 1.5), (os.rmdir, "d"), (os.unlink, "d/e"), (os.mkdir, 5),
    (os.open, "nothing", os.O_RDONLY), (os.open, "x", "r"), (os.chdir, "nothing"), (os.remove, b"nothing"), (os.readlink, "a.txt"), (os.scandir, "nothing"), (os.utime, "a.txt", (1,)),
    (os.chmod, "nothing", 0), (os.truncate, "nothing", 1), (os.link, "nothing", "y"), (os.symlink, "x", "link"), (os.write, 1, "text"), (os.read, 0, -1), (os.fspath, 5), (os.mkdir,), (os.rename, "a"),
    (os.stat, "a.txt", 1), (os.getcwd, 1), (os.chown, "a.txt", "x", 1), (os.close, 2**40), (os.close, "1"),
]:
    print(call[0].__name__, call[1:], end=": ")
    attempt(*call)
attempt(os.stat, "a.txt", dir_fd=1.5)
attempt(os.utime, "a.txt", times=(1, 2), ns=(1, 2))


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


print(os.stat(Path("a.txt")).st_size, os.fspath(Path("x")), os.path.join(Path("a"), "b"), isinstance(Path("a"), os.PathLike), os.fsencode("é"), os.fsdecode(b"\xff"))
attempt(os.stat, Path(5))
attempt(os.fspath, Path(5))
os.remove("link")
os.removedirs("d/e/f")
print(sorted(os.listdir()))
os.unlink("a.txt")
os.unlink("b")
os.chdir("/")
os.rmdir(base)
print(os.path.exists(base), errno.errorcode[errno.ENOENT])
