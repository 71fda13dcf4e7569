# The same after an uncaught exception: it is shown first.
def gen(name):
    try: yield 1
    finally: print("fin", name)
a, b = gen("a"), gen("b")
next(a); next(b)
def run():
    for x in gen("in function"):
        raise ValueError("uncaught")
print("before")
run()
