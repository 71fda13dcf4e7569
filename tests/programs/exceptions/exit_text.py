import sys

try:
    sys.exit("stopped for a reason")
finally:
    print("finally")
