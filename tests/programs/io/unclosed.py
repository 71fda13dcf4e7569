# what is written but never closed is there at the end, and standard streams keep their order
import sys

kept = open("kept.txt", "w")
kept.write("buffered\n")
sys.stdout.write("stdout text\n")
sys.stdout.buffer.write(b"stdout bytes, before the text that waits\n")
sys.stdout.flush()
sys.stdout.buffer.write(b"more bytes\n")
sys.stdout.buffer.flush()
print(sys.stdout, sys.stderr, sys.stdin)
print(sys.stdout.name, sys.stdout.mode, sys.stdout.encoding, sys.stdout.fileno(), sys.stdin.fileno())
print(sys.stdout is sys.__stdout__, sys.stdout.buffer, sys.stdout.buffer.raw.mode)
print(sys.stdout.writable(), sys.stdout.readable(), sys.stdin.readable(), sys.stderr.errors, sys.stderr.line_buffering)
sys.stderr.write("to stderr é\n")
print("done", file=sys.stderr)
try:
    sys.stdout.read()
except Exception as e:
    print(type(e).__name__, e)
try:
    sys.stdin.write("x")
except Exception as e:
    print(type(e).__name__, e)
