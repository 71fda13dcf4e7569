# input reads from sys.stdin
name = input()
print("got", repr(name))
number = int(input("prompt> "))
print(number + 1)
print(repr(input(5)))
import sys

print(repr(sys.stdin.readline()))
for i, line in zip(range(2), sys.stdin):
    print(i, repr(line))
print(repr(input()))
try:
    input()
except EOFError as e:
    print(type(e).__name__, e)
