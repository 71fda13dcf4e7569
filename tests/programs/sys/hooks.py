# displayhook, excepthook, unraisablehook
import builtins
import sys

sys.displayhook(None)
sys.displayhook([1, 2])
print(builtins._)
try:
    1 / 0
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)
print(sys.excepthook, sys.unraisablehook)


class Out:
    def __init__(self):
        self.text = ""

    def write(self, s):
        self.text += s

    def flush(self):
        pass


err, sys.stderr = sys.stderr, Out()
try:
    {}["missing"]
except KeyError as e:
    sys.excepthook(type(e), e, e.__traceback__)
captured, sys.stderr = sys.stderr.text, err
print(captured.splitlines()[0], "|", captured.splitlines()[-1])
