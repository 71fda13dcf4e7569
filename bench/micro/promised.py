"""What Krait promises of its speed. Each function's doc string says how many times as fast as CPython 3.11 it must be."""
import asyncio
import collections
import functools
import heapq
import json
import random
import re

from harness import run

MEGABYTE = 1 << 20


# ---- Generators, coroutines, calls, classes ----

def numbers(count):
    for i in range(count):
        yield i


def doubled(items):
    for item in items:
        yield item * 2


def kept(items):
    for item in items:
        if item % 3:
            yield item


def bench_generator_pipeline():
    """At least 4."""
    total = 0
    for item in kept(doubled(numbers(5_000_000))):
        total += item
    return total


async def chain(depth):
    if depth == 0:
        return 1
    return await chain(depth - 1) + 1


async def chains(count):
    total = 0
    for _ in range(count):
        total += await chain(100)
    return total


def bench_coroutine_chain():
    """At least 4."""
    return asyncio.run(chains(100_000))


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@counted
def scaled(a, b):
    return a * 2 + b


def bench_decorated():
    """At least 3."""
    total = 0
    for i in range(2_000_000):
        total += scaled(i, 1)
    return total


@functools.lru_cache(maxsize=None)
def squared(n):
    return n * n


def bench_lru_cached():
    """At least 3."""
    total = 0
    for i in range(2_000_000):
        total += squared(i & 255)
    return total


class Registered(type):
    def __new__(meta, name, bases, namespace):
        namespace["kind"] = name.lower()
        return super().__new__(meta, name, bases, namespace)

    def __call__(cls, *args):
        instance = super().__call__(*args)
        instance.origin = cls
        return instance


class Point(metaclass=Registered):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def norm(self):
        return self.x * self.x + self.y * self.y


class Plain(type):
    pass


class Vector(metaclass=Plain):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def norm(self):
        return self.x * self.x + self.y * self.y


def bench_metaclass_instances():
    """At least 3."""
    total = 0
    for i in range(600_000):
        total += Vector(i, i + 1).norm()
    return total


def bench_metaclass_call():
    """At least 3."""
    total = 0
    for i in range(400_000):
        point = Point(i, i + 1)
        total += point.norm() + len(point.origin.kind)
    return total


# ---- Text ----

@functools.cache
def prose():
    """10 MB of words, numbers and addresses."""
    source = random.Random(4)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(source.choices(letters, k=source.randint(2, 9))) for _ in range(5000)]
    lines, size = [], 0
    while size < 10 * MEGABYTE:
        words_of_line = source.choices(words, k=11)
        words_of_line.append(f"{words_of_line[0]}@{words_of_line[1]}.org")
        words_of_line.append(str(source.randrange(100_000)))
        lines.append(" ".join(words_of_line))
        size += len(lines[-1]) + 1
    return "\n".join(lines)


def bench_re_findall_words():
    """At least 3."""
    return len(re.findall(r"\w+", prose()))


def bench_re_findall_addresses():
    """At least 3."""
    return len(re.findall(r"[a-z]+@[a-z]+\.org", prose()))


def bench_re_findall_groups():
    """At least 3."""
    return len(re.findall(r"(\w+)@(\w+)\.(\w+)", prose()))


def bench_re_sub_text():
    """At least 3."""
    return len(re.sub(r"\d+", "#", prose()))


def bench_re_sub_template():
    """At least 3."""
    return len(re.sub(r"(\w+)@(\w+)", r"\2 at \1", prose()))


def bench_re_sub_function():
    """At least 3."""
    return len(re.sub(r"\d+", lambda match: str(int(match.group()) + 1), prose()))


@functools.cache
def document():
    source = random.Random(5)
    return [{"id": i, "name": f"name {i}", "ratio": source.random(), "tags": ["a", "b", str(i)], "on": True, "none": None}
            for i in range(100_000)]


def bench_json_dumps():
    """At least 1."""
    return len(json.dumps(document()))


@functools.cache
def document_text():
    return json.dumps(document())


def bench_json_loads():
    """At least 1."""
    return len(json.loads(document_text()))


# ---- Containers ----

@functools.cache
def pairs():
    source = random.Random(6)
    return [(i, source.random()) for i in range(2_000_000)]


def bench_sort_by_key():
    """At least 3."""
    return sorted(pairs(), key=lambda pair: pair[1])[0][0]


@functools.cache
def words():
    return prose()[:2 * MEGABYTE].split()


def bench_counter():
    """At least 2."""
    counts = collections.Counter(words())
    return counts.most_common(3)


def bench_counter_loop():
    """At least 2."""
    counts = collections.Counter()
    for word in words():
        counts[word] += 1
    return len(counts)


def bench_deque():
    """At least 2."""
    queue, total = collections.deque(maxlen=1000), 0
    for i in range(2_000_000):
        queue.append(i)
        if len(queue) == 1000:
            total += queue.popleft()
    return total


def bench_heapq():
    """At least 2."""
    heap, total = [], 0
    for i in range(300_000):
        heapq.heappush(heap, i * 7919 % 100_003)
    while heap:
        total += heapq.heappop(heap) & 1
    return total


@functools.lru_cache(maxsize=1000)
def cubed(n):
    return n * n * n


def bench_lru_hit():
    """At least 2."""
    total = 0
    for i in range(2_000_000):
        total += cubed(i & 511)
    return total


def bench_lru_miss():
    """At least 2."""
    total = 0
    for i in range(400_000):
        total += cubed(i)
    return total


def bench_lru_fibonacci():
    """At least 2."""
    total = 0
    for _ in range(1000):
        @functools.lru_cache(maxsize=None)
        def fibonacci(n):
            return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
        total += fibonacci(200)
    return total


if __name__ == "__main__":
    run(globals())
