# print: separators, ends, files
print()
print(1, 2.5, "three", None, True, [1, "a"], (1,), {"k": 1}, {1})
print("a", "b", sep="")
print("a", "b", sep="-", end="!\n")
print("a", "b", sep=None, end=None)
print(*range(5), sep=", ")
print("no newline", end="")
print()
print("é", "\u4e2d\u6587", "\U0001f600")


class File:
    def __init__(self):
        self.parts = []
        self.flushed = 0

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.flushed += 1


f = File()
print(1, "x", [2], sep="|", end="$", file=f)
print("flushed", file=f, flush=True)
print(f.parts, f.flushed)


class Named:
    def __str__(self):
        return "str form"

    def __repr__(self):
        return "repr form"


print(Named(), [Named()])


class BadStr:
    def __str__(self):
        return 5


try:
    print(BadStr())
except TypeError as e:
    print(e)
import sys

print("to stdout", file=sys.stdout)
print("to nothing", file=None)
print("flush now", flush=True)
old = sys.stdout
sys.stdout = f
print("redirected")
sys.stdout = old
print(f.parts[-2:])
sys.stdout = None
print("lost")
sys.stdout = old
del sys.stdout
try:
    print("x")
except RuntimeError as e:
    sys.stdout = old
    print(e)


class NoFlush:
    def write(self, text):
        pass


try:
    print("x", file=NoFlush(), flush=True)
except AttributeError as e:
    print(e)
print("tab\tand\\backslash", "nul\0byte" == "nul\x00byte")
print("x" * 100000 == "x" * 100000, len("y" * 20000))
print("z" * 20000)
