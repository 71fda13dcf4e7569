"""subprocess: run, Popen, pipes, timeouts, errors."""
import os
import signal
import subprocess
import sys
from subprocess import PIPE, DEVNULL, STDOUT

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

run = subprocess.run
show(run, ["echo", "hello"], capture_output=True)
show(run, ["echo", "hello"], capture_output=True, text=True)
show(run, "echo $A; echo err >&2; exit 3", shell=True, capture_output=True, env={"A": "value"})
show(run, ["cat"], input=b"piped", capture_output=True)
show(run, ["cat"], input="t\u00e9xt\n" * 3, stdout=PIPE, encoding="utf-8")
show(run, ["sh", "-c", "exit 5"], check=True)
try:
    run(["sleep", "5"], timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(e.cmd, 0 < e.timeout <= 0.05, e.output)
show(run, ["/nonexistent/program"])
show(run, ["nonexistent-program"])
show(run, ["/etc/passwd"])
show(run, ["pwd"], cwd="/nonexistent")
show(run, ["pwd"], cwd="/", stdout=PIPE)
show(run, [])
show(run, [5])
show(run, ["true"], input=b"x", stdin=PIPE)
show(run, ["true"], capture_output=True, stdout=PIPE)
show(subprocess.call, ["false"])
show(subprocess.check_call, ["false"])
show(subprocess.check_output, ["echo", "out"])
show(subprocess.check_output, "echo out; exit 2", shell=True)
show(subprocess.getoutput, "echo text; echo err >&2")
show(subprocess.getstatusoutput, "exit 4")
show(run, ["sh", "-c", "echo a; echo b >&2"], stdout=PIPE, stderr=STDOUT)
show(run, ["sh", "-c", "echo a"], stdout=DEVNULL)
show(run, ["sh", "-c", "kill -9 $$"])
show(run, ["sh", "-c", "ulimit -c 0; kill -TERM $$"], check=True)
p = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(p.poll(), p.stdin.write(b"line\n"), p.stdin.flush(), p.stdout.readline(), p.communicate(b"rest"), p.returncode)
p = subprocess.Popen(["sleep", "10"])
p.terminate()
print(p.wait(), p.returncode == -signal.SIGTERM, p.args)
with subprocess.Popen(["sh", "-c", "read x; echo got $x; echo done >&2"], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True, bufsize=1) as p:
    print(p.communicate("input\n", timeout=10))
large = b"x" * 300000
print(len(run(["cat"], input=large, stdout=PIPE).stdout))
first = subprocess.Popen(["printf", "c\\nb\\na\\n"], stdout=PIPE)
second = subprocess.Popen(["sort"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate()[0], first.wait())
p = subprocess.Popen(["sleep", "10"])
try:
    p.wait(timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(e)
p.kill()
print(p.wait())
p = subprocess.Popen(["sh", "-c", "echo pre"], stdout=PIPE, preexec_fn=lambda: os.write(1, b"first "), start_new_session=True)
print(p.communicate())
show(subprocess.Popen, ["true"], preexec_fn=lambda: 1 / 0)
r, w = os.pipe()
p = subprocess.Popen(["sh", "-c", "echo through >&%d" % w], pass_fds=(w,))
p.wait()
os.close(w)
print(os.read(r, 100))
print(subprocess.list2cmdline(["a b", 'c"d', ""]), repr(subprocess.CompletedProcess(["x"], 1, b"o")), subprocess.CalledProcessError(-9, "cmd"))
