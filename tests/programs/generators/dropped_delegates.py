def inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner fin")
def outer():
    yield from inner()
for x in outer():
    break
print("after")
def outer2():
    for y in inner(): yield y
for x in outer2():
    break
print("after 2")
class D:
    def gen(self):
        try: yield 1
        finally: print("method fin")
def outer3(): yield from D().gen()
for x in outer3(): break
print("after 3")
def outer4():
    for y in D().gen(): yield y
for x in outer4(): break
print("after 4")
def deep(n):
    if n: yield from deep(n-1)
    else: yield from inner()
for x in deep(5): break
print("after 5")
g = inner()
def outer6(): yield from g
for x in outer6(): break
print("after 6", list(g))
g = inner()
def outer7():
    for z in g: yield z
for x in outer7(): break
print("after 7", list(g))
