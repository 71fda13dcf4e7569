# reading standard input in every way
import sys

print(repr(sys.stdin.readline()), repr(sys.stdin.read(4)))
for line in sys.stdin:
    print(repr(line))
    if line.startswith("stop"):
        break
print(sys.stdin.readlines(3))
print(repr(sys.stdin.read()), repr(sys.stdin.read()), repr(sys.stdin.readline()))
