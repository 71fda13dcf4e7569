import sys
try:
    raise BaseExceptionGroup("exits", [SystemExit(3), KeyboardInterrupt()])
except* KeyboardInterrupt as e:
    print("caught", e.exceptions)
