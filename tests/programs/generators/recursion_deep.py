import sys
sys.setrecursionlimit(20000)
def down(n):
    if n:
        yield from down(n - 1)
    yield n
count = 0
for x in down(3000):
    count += x
    if x > 5: break
print(count)
def close_chain(n):
    try:
        if n:
            yield from close_chain(n - 1)
        else:
            yield "leaf"
    finally:
        closed.append(n)
closed = []
g = close_chain(2000)
print(next(g))
g.close()
print(len(closed), closed[:3], closed[-2:])
g = close_chain(1000)
closed = []
next(g)
try:
    g.throw(KeyError("deep"))
except KeyError as e:
    print(e, len(closed))
