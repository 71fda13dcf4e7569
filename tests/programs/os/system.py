# Environment, processes, limits and the names that os exports.
import os
import sys


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


os.environ["KRAIT_TEST"] = "one"
print(os.getenv("KRAIT_TEST"), os.environ["KRAIT_TEST"], os.environb[b"KRAIT_TEST"], os.getenv("KRAIT_NONE"), os.getenv("KRAIT_NONE", "else"), "KRAIT_TEST" in os.environ)
sys.stdout.flush()
print(os.system("echo child sees $KRAIT_TEST; exit 3") >> 8)
del os.environ["KRAIT_TEST"]
sys.stdout.flush()
os.system("echo child sees $KRAIT_TEST")
attempt(os.putenv, "a=b", "c")
attempt(os.getenv, 5)
attempt(lambda: os.environ["KRAIT_NONE"])
attempt(lambda: os.environ.__setitem__("a", 5))
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    os._exit(7)
found, status = os.waitpid(pid, 0)
print(found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status), os.WIFSIGNALED(status))
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), 9)
found, status = os.wait()
print(found == pid, os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))
pid = os.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", "exit 5"])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "echo $A; exit 2"], {"A": "spawned"})
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
attempt(os.waitpid, -1, 0)
attempt(os.execv, "/nothing", ["x"])
attempt(os.execv, "/nothing", [])
attempt(os.execv, "/nothing", "abc")
attempt(os.execve, "/nothing", ["x"], {"a": "b"})
attempt(os.kill, 1.5, 1)
print(os.getpid() > 0, os.getppid() > 0, os.getuid() == os.geteuid(), os.cpu_count() >= 1, len(os.urandom(16)), os.urandom(0), os.strerror(2), os.strerror(99999))
attempt(os.urandom, -1)
attempt(os.urandom, "x")
print(os.sysconf("SC_PAGESIZE"), os.sysconf("SC_PAGE_SIZE") == os.sysconf(os.sysconf_names["SC_PAGE_SIZE"]), os.pathconf("/", "PC_NAME_MAX"))
attempt(os.sysconf, "SC_NOTHING")
attempt(os.sysconf, 1.5)
print(os.uname().sysname, type(os.uname()), len(os.uname()), len(os.times()), os.terminal_size((80, 24)), os.terminal_size((80, 24)).columns)
attempt(os.terminal_size, (1,))
attempt(os.get_terminal_size, 9999)
print(os.name, os.sep, os.linesep == "\n", os.pathsep, os.curdir, os.devnull, os.extsep, os.altsep, os.defpath)
print(os.O_RDONLY, os.O_CREAT, os.SEEK_END, os.F_OK, os.EX_OK, os.WNOHANG, os.P_WAIT, os.error is OSError)
print(os.stat in os.supports_dir_fd, os.stat in os.supports_fd, os.stat in os.supports_follow_symlinks, os.access in os.supports_effective_ids, os.listdir in os.supports_fd)
old = os.umask(0o27)
print(oct(os.umask(old)))
print(os.path.basename("/a/b"), os.path.splitext("x.tar.gz"), os.path.normpath("a/../b//c"), os.path.commonpath(["/a/b", "/a/c"]), os.path.isdir("/"))
print(sorted(name for name in os.__all__ if not hasattr(os, name)))
for name in ["stat", "open", "getcwd", "listdir", "unlink"]:
    print(getattr(os, name).__name__, getattr(os, name).__module__, type(getattr(os, name)))
