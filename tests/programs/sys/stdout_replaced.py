# replacing and restoring the standard streams
import io
import sys

old = sys.stdout
sys.stdout = io.StringIO()
print("captured", 1)
captured = sys.stdout.getvalue()
sys.stdout = sys.__stdout__
print(repr(captured), old is sys.stdout)


class Tee:
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for t in self.targets:
            t.write(text)
        return len(text)

    def flush(self):
        for t in self.targets:
            t.flush()


copy = io.StringIO()
sys.stdout = Tee(old, copy)
print("both")
sys.stdout = old
print(repr(copy.getvalue()))
sys.stdin = io.StringIO("line one\nline two\n")
print(input(), input("prompt "))
try:
    input()
except EOFError as e:
    print("EOF", e)
sys.stdout.write("done\n")
print(sys.stdout.write("counted\n"))
sys.stdout.writelines(["a", "b", "\n"])
sys.stdout = io.StringIO()
print("lost at exit")
