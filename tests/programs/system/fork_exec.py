"""_posixsubprocess.fork_exec, as subprocess uses it."""
import _posixsubprocess
import os

def show(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)

def start(argv, programs, cwd=None, env=None, preexec=None, close_fds=True, keep=(), group=-1, session=False, mask=-1, stdin=-1):
    out_read, out_write = os.pipe()
    error_read, error_write = os.pipe()
    pid = _posixsubprocess.fork_exec(argv, programs, close_fds, tuple(sorted((*keep, error_write))), cwd, env, stdin, -1, out_read, out_write, -1, out_write,
                                     error_read, error_write, True, session, group, None, None, None, mask, preexec, True)
    os.close(out_write)
    os.close(error_write)
    output = b""
    while piece := os.read(out_read, 1000):
        output += piece
    error = os.read(error_read, 1000)
    os.close(out_read)
    os.close(error_read)
    _, status = os.waitpid(pid, 0)
    print(output, error, os.waitstatus_to_exitcode(status))

sh = (b"/bin/sh",)
start(["sh", "-c", "echo out; echo err >&2; exit 3"], sh)
start(["sh", "-c", "pwd"], sh, cwd="/")
start(["sh", "-c", "pwd"], sh, cwd="/nonexistent")
start(["sh", "-c", "echo $A $B"], sh, env=[b"A=1", b"B=two"])
start(["x"], (b"/nonexistent/x", b"/bin/nonexistent"))
start(["x"], (b"/etc/passwd",))
start(["x"], (b"/nonexistent/x", b"/etc/passwd", b"/nonexistent/y"))
start(["sh", "-c", "umask"], sh, mask=0o77)
start(["sh", "-c", "kill -9 $$"], sh)
start(["sh", "-c", "exec ls /proc/self/fd"], sh)
def preexec():
    os.write(1, b"before exec\n")
start(["sh", "-c", "echo after"], sh, preexec=preexec)
def broken():
    raise ValueError
start(["sh", "-c", "echo after"], sh, preexec=broken)
r, w = os.pipe()
os.write(w, b"piped input\n")
os.close(w)
start(["cat"], (b"/bin/cat",), stdin=r)
r, w = os.pipe()
start(["sh", "-c", "echo kept >&%d" % w], sh, keep=(w,))
os.close(w)
print(os.read(r, 100))
start(["sh", "-c", "ps -o pgid= $$ | tr -d ' ' | grep -q \"^$$\\$\" && echo own group"], sh, group=0)
show(_posixsubprocess.fork_exec)
show(_posixsubprocess.fork_exec, *range(23))
good = [["x"], (b"/bin/x",), True, (), None, None, -1, -1, -1, -1, -1, -1, 50, 51, True, False, -1, None, None, None, -1, None, True]
for place, value in ((0, 5), (0, [5]), (3, (5, 4)), (3, (-1,)), (3, ("a",)), (5, [5]), (13, 1), (17, "a"), (18, "a"), (20, "a")):
    args = list(good)
    args[place] = value
    show(_posixsubprocess.fork_exec, *args)
