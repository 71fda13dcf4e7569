# Coroutines: chains of await that run through, chains that suspend at the bottom, tasks in a ring, asynchronous generators.
from collections import deque


class Switch:
    def __await__(self):
        return (yield)


async def chain(n):
    if n == 0:
        return 1
    return 1 + await chain(n - 1)


async def suspended(n, steps):
    if n == 0:
        for _ in range(steps):
            await Switch()
        return steps
    return await suspended(n - 1, steps)


class Queue:
    def __init__(self):
        self.items = deque()

    async def get(self):
        while not self.items:
            await Switch()
        return self.items.popleft()

    async def put(self, item):
        self.items.append(item)


async def stage(source, target, n):
    for _ in range(n):
        await target.put(await source.get() + 1)


async def numbers(n):
    for i in range(n):
        yield i


async def doubled(source):
    async for x in source:
        yield x * 2


async def stream():
    return sum([x async for x in doubled(numbers(400_000)) if x % 3])


def run(*coroutines):
    ready, results = deque(coroutines), []
    while ready:
        c = ready.popleft()
        try:
            c.send(None)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            ready.append(c)
    return results


def main():
    total = 0
    for _ in range(150_000):
        total += run(chain(100))[0]
    print(total)
    print(run(*(suspended(50, 4000) for _ in range(10))))
    queues = [Queue() for _ in range(20)]
    for i in range(30_000):
        queues[0].items.append(i)
    run(*(stage(a, b, 30_000) for a, b in zip(queues, queues[1:])))
    print(sum(queues[-1].items))
    print(run(stream()))


main()
