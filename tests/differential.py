"""Programs under CPython and under krait: what each prints and how it ends, and where the two differ.

What CPython does is asked once for each content: outcomes are kept under $XDG_CACHE_HOME (or the folder for
temporary files), by a hash of all bytes that the program can see and of CPython's version. An outcome is standard
output, the last line of standard error (for programs about tracebacks all of it) and the exit status.
"""
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import signal
import subprocess
import tempfile
import typing

PYTHON = "/usr/bin/python3.11"
CACHE_VERSION = "1"
WORD = re.compile(rb"[A-Za-z_]\w*")
# What a sanitizer, an assertion or the collector says before the process ends.
FAULT = re.compile(r"runtime error:|ERROR: \w+Sanitizer|Assertion .* failed|^\s*#\d+ 0x", re.M)
FAULT_LINES_MAX = 14


class Outcome(typing.NamedTuple):
    stdout: bytes
    stderr: str  # the last line, or all of it
    status: int | None  # None: it did not end in time


class Program(typing.NamedTuple):
    path: pathlib.Path
    arguments: list
    stdin: bytes
    whole_stderr: bool
    shows_deaths: bool  # prints when objects die, or how many a collection finds
    ends_by_signal: bool  # on purpose: a sanitizer is to leave them alone

    @property
    def folder(self):
        """All files of a program that is a folder; None for a program of one file."""
        return self.path.parent if self.path.name == "main.py" else None


def program_at(path):
    """NAME.in is standard input; the first line may be `# args: ...`, or one or more of `stderr: whole`, `deaths: shown` and
    `signals: fatal` behind `# `, with `; ` between them."""
    given = path.with_suffix(".in")
    first = path.read_bytes().split(b"\n", 1)[0].decode("utf-8", "replace")
    arguments = shlex.split(first.removeprefix("# args:")) if first.startswith("# args:") else []
    says = set(first.removeprefix("# ").split("; ")) if first.startswith("# ") else set()
    return Program(path, arguments, given.read_bytes() if given.exists() else b"", "stderr: whole" in says,
                   "deaths: shown" in says, "signals: fatal" in says)


def find_programs(folder):
    """Every .py file is a program, but a folder that has a main.py is one program."""
    found = []
    for parent, folders, files in os.walk(folder):
        if "main.py" in files:
            folders.clear()
            files = ["main.py"]
        found += [pathlib.Path(parent, name) for name in files if name.endswith(".py")]
    return sorted(found)


# ---- Running ----

def environment(**more):
    """The same for everybody who runs the tests, and so for what is kept."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", **more}


def execute(command, stdin, timeout, env, whole_stderr=False):
    """Runs a command in an empty folder of its own. Returns an Outcome and all of standard error."""
    with tempfile.TemporaryDirectory(prefix="krait-test-") as folder:
        process = subprocess.Popen(command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, start_new_session=True)
        try:
            stdout, stderr = process.communicate(stdin, timeout)
            status = process.returncode
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            stdout, stderr = process.communicate()
            status = None
    text = stderr.decode("utf-8", "replace").strip()
    compared = text if whole_stderr or not text else text.splitlines()[-1]
    return Outcome(stdout, compared, status), text


# ---- CPython's outcomes ----

@functools.cache
def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(tempfile.gettempdir(), "krait-cache")
    folder = pathlib.Path(base, "cpython-outcomes")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@functools.cache
def python_version():
    return subprocess.run([PYTHON, "-VV"], capture_output=True, check=True).stdout


def files_seen(program):
    """What the program may import or read: its folder, or for one file the neighbours that it names."""
    if program.folder:
        return sorted(path for path in program.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    neighbours = {}
    for path in program.path.parent.iterdir():
        if path.suffix in (".py", "") and path != program.path:
            neighbours[path.stem.encode()] = path
    seen, todo = {program.path}, [program.path]
    while todo:
        for word in set(WORD.findall(todo.pop().read_bytes())) & neighbours.keys():
            path = neighbours[word]
            new = set(path.rglob("*.py") if path.is_dir() else [path]) - seen
            seen |= new
            todo += new
    return sorted(seen)


def outcome_key(program):
    digest = hashlib.sha256(python_version())
    for part in [CACHE_VERSION, str(program.path), *program.arguments]:
        digest.update(part.encode() + b"\0")
    digest.update(program.stdin)
    for path in files_seen(program):
        data = path.read_bytes()
        digest.update(b"%s\0%d\0" % (os.fsencode(path), len(data)) + data)
    return digest.hexdigest()


def outcome_wanted(program, timeout):
    """What CPython does."""
    entry = cache_folder() / outcome_key(program)
    if entry.exists():
        head, _, stdout = entry.read_bytes().partition(b"\n")
        stderr, status = json.loads(head)
        return Outcome(stdout, stderr, status)
    command = [PYTHON, str(program.path), *program.arguments]
    outcome, _ = execute(command, program.stdin, timeout, environment(), program.whole_stderr)
    if outcome.status is not None:
        new = entry.with_suffix(f".{os.getpid()}.new")
        new.write_bytes(json.dumps([outcome.stderr, outcome.status]).encode() + b"\n" + outcome.stdout)
        new.replace(entry)
    return outcome


# ---- Comparing ----

def shorten(text, other):
    """The part of the text around the first difference."""
    if not isinstance(text, (bytes, str)):
        return repr(text)
    at = next((i for i, (a, b) in enumerate(zip(text, other)) if a != b), min(len(text), len(other)))
    return repr(text[max(0, at - 60):at + 140])


def faults_of(text):
    """What of standard error tells of a fault of ours."""
    if not FAULT.search(text):
        return ""
    lines = text.splitlines()
    first = next(i for i, line in enumerate(lines) if FAULT.search(line))
    return "".join(f"\n  | {line}" for line in lines[first:first + FAULT_LINES_MAX])


def fault(got, stderr, timeout):
    """Text that says what of an outcome is wrong whatever the program prints, or None."""
    if got.status is None:
        return f"no end after {timeout} s"
    if got.status < 0 or FAULT.search(stderr):
        return f"exit {got.status}: {got.stderr[:200]}{faults_of(stderr)}"
    return None


def difference(want, got, stderr, timeout):
    """Text that says where two outcomes differ, or None. stderr: all that krait's program said."""
    if want.status is None:
        return f"CPython does not end in {timeout} s: this tests nothing"
    if got.status is None:
        return f"no end after {timeout} s"
    for what, w, g in zip(("stdout", "stderr", "exit status"), want, got):
        if w != g:
            ending = "" if got.status == want.status else f"\n  exit {got.status}, want {want.status}: {got.stderr[:200]}"
            return f"{what}\n  want {shorten(w, g)}\n  got  {shorten(g, w)}{ending}{faults_of(stderr)}"
    return None
