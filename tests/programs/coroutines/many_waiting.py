# coroutines made early and started in other orders than they were made
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def work(i):
    if i % 3 == 0: await later(i)
    return i
async def later(i): return -i
cs = [work(i) for i in range(200)]
print(sum(run(c) for c in cs))
cs = [work(i) for i in range(200)]
print(sum(run(c) for c in reversed(cs)))
cs = [work(i) for i in range(100)]
for c in cs[::2]: c.close()
print(sum(run(c) for c in cs[1::2]))
async def gather(*cs): return [await c for c in cs]
print(run(gather(*[work(i) for i in range(10)])))
async def nested():
    made = [later(i) for i in range(5)]
    first = await work(3)
    return first, [await c for c in made[::-1]]
print(run(nested()))
