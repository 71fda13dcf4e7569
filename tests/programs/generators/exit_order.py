# At the end of the program: generators that are suspended in try are closed in the order of the variables.
def gen(name):
    try: yield 1
    finally: print("fin", name)
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.n, a[0].__name__)
def with_gen(name):
    with CM(name): yield 1
def outer(name):
    try: yield from gen(name + " inner")
    finally: print("fin", name)
b, a, c = gen("b"), gen("a"), with_gen("c")
for g in (b, a, c): next(g)
del g
d = outer("d"); next(d)
unstarted = gen("unstarted")
done = gen("done"); list(done)
def plain(): yield 1
p = plain(); next(p)
def catches():
    try: yield
    except GeneratorExit: print("caught exit")
e = catches(); next(e)
print("end of program")
