# print and its arguments: separators, ends, files that misbehave.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


import sys


class Out:
    def __init__(self, fail=None):
        self.parts, self.flushed, self.fail = [], 0, fail

    def write(self, text):
        if self.fail == "write":
            raise ValueError("no writing")
        self.parts.append(text)

    def flush(self):
        if self.fail == "flush":
            raise ValueError("no flushing")
        self.flushed += 1


class Bad:
    def __str__(self):
        return 5


class Raises:
    def __str__(self):
        raise KeyError("str")


def show(*args, **keywords):
    out = Out(keywords.pop("fail", None))
    try:
        result = print(*args, file=out, **keywords)
    except Exception as error:
        print(out.parts, out.flushed, type(error).__name__, error)
    else:
        print(out.parts, out.flushed, result)


show()
show(1, "a", None)
show(1, 2, sep="")
show(1, 2, sep=None, end=None)
show(1, 2, sep="--", end="")
show(1, 2, sep=5)
show(1, 2, end=5)
show(1, 2, sep=b"x")
show(1, flush=True)
show(1, flush="yes")
show(1, flush=[])
show(1, fail="write")
show(1, flush=True, fail="flush")
show(Bad())
show(1, Bad(), 2)
show(1, Raises(), 2)
show(bad=1)
show(1, sep="a", end="b", flush=0, extra=2)
attempt(print, 1, file=5)
attempt(print, 1, file=None)
attempt(print, 1, file=object())
attempt(print, file=5)


class NoFlush:
    write = Out.write
    parts, fail = [], None


attempt(print, 1, file=NoFlush())
attempt(print, 1, file=NoFlush(), flush=True)


class Str(str):
    def __str__(self):
        return "inner"

    def __repr__(self):
        return "repr"


show(Str("x"), [Str("y")], sep=Str("/"), end=Str("!"))
kept = sys.stdout
sys.stdout = None
print("nowhere")
sys.stdout = Out()
print("a", 1)
inner = sys.stdout
sys.stdout = kept
print(inner.parts)
del sys.stdout
try:
    print("x")
except RuntimeError as error:
    sys.stdout = kept
    print(type(error).__name__, error)
sys.stdout = kept
attempt(input, 1, 2)
attempt(input, prompt="x")
kept_in = sys.stdin
sys.stdin = None
attempt(input)


class In:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self, *args):
        return self.lines.pop(0) if self.lines else ""

    def fileno(self):
        raise OSError("none")


sys.stdin = In("first\n", "no newline", "\r\n", 5)
for _ in range(7):
    attempt(input)
sys.stdin = kept_in
