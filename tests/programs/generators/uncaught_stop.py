def g():
    yield 1
    raise StopIteration("inner")
print(list(g()))
