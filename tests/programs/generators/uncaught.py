def g():
    yield 1
    raise KeyError("from generator")
def h():
    yield from g()
for x in h():
    print(x)
