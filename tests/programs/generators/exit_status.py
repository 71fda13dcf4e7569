# sys.exit inside a generator, and in the finally of one that is closed at the end.
import sys
def gen(name):
    try: yield 1
    finally: print("fin", name)
g = gen("g"); next(g)
def leaves():
    try:
        yield 1
        sys.exit(7)
    finally: print("leaving")
for x in leaves(): print(x)
