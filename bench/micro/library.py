"""What programs use of the library: collections, heapq, itertools, re, files; and sorting by key."""
import heapq
import itertools
import os
import random
import re
import tempfile
from collections import Counter, OrderedDict, defaultdict, deque
from operator import attrgetter, itemgetter

from harness import run

WORDS = ("the quick brown fox jumps over the lazy dog and runs away from seven bears " * 40).split()
TEXT = " ".join(f"{word}{i % 97}" for i, word in enumerate(WORDS * 100))
GENERATOR = random.Random(7)
NUMBERS = [GENERATOR.randrange(1 << 30) for _ in range(150_000)]


class Item:
    def __init__(self, rank, name):
        self.rank = rank
        self.name = name


ITEMS = [Item(n, str(n)) for n in NUMBERS]
PAIRS = [(n, str(n)) for n in NUMBERS]


def bench_sort_attribute_lambda():
    return sorted(ITEMS, key=lambda item: item.rank)[7].rank


def bench_sort_attrgetter():
    return sorted(ITEMS, key=attrgetter("name"))[7].rank


def bench_sort_itemgetter():
    return sorted(PAIRS, key=itemgetter(1))[7][0]


def bench_sort_lambda_negative():
    data = NUMBERS[:]
    data.sort(key=lambda n: -n)
    return data[7]


def bench_sort_tuple_key():
    return sorted(PAIRS, key=lambda pair: (pair[0] & 255, pair[1]))[7][0]


def bench_sort_text():
    return sorted([pair[1] for pair in PAIRS])[7]


def bench_sort_numbers():
    return sorted(NUMBERS)[7]


def bench_counter_words():
    total = 0
    for _ in range(1000):
        total += Counter(WORDS)["fox"]
    return total


def bench_counter_update():
    counts = Counter()
    for i in range(600_000):
        counts[i & 1023] += 1
    return counts[5]


def bench_counter_common():
    counts, total = Counter(n & 0xfff for n in NUMBERS), 0
    for _ in range(60):
        total += counts.most_common(3)[0][1]
    return total


def bench_counter_arithmetic():
    a, b, total = Counter(WORDS[:200]), Counter(WORDS[100:400]), 0
    for _ in range(6000):
        total += len(a + b) + len(a - b) + len(a & b)
    return total


def bench_defaultdict_list():
    total = 0
    for _ in range(800):
        groups = defaultdict(list)
        for i, word in enumerate(WORDS):
            groups[word].append(i)
        total += len(groups)
    return total


def bench_defaultdict_int():
    counts = defaultdict(int)
    for i in range(600_000):
        counts[i & 1023] += 1
    return counts[5]


def bench_deque_queue():
    queue = deque()
    for i in range(900_000):
        queue.append(i)
        if i & 1:
            queue.popleft()
    return len(queue)


def bench_deque_window():
    window, total = deque(maxlen=10), 0
    for i in range(600_000):
        window.append(i)
        total += window[0]
    return total


def bench_deque_rotate():
    queue = deque(range(100))
    for i in range(600_000):
        queue.rotate(1)
    return queue[0]


def bench_deque_iterate():
    queue, total = deque(range(1000)), 0
    for _ in range(500):
        for x in queue:
            total += x
    return total


def bench_heap_push_pop():
    heap, total = [], 0
    for n in NUMBERS:
        heapq.heappush(heap, n)
    while heap:
        total ^= heapq.heappop(heap)
    return total


def bench_heap_tuples():
    heap = []
    for i, n in enumerate(NUMBERS[:60_000]):
        heapq.heappush(heap, (n, i))
    total = 0
    while heap:
        total += heapq.heappop(heap)[1] & 1
    return total


def bench_heap_nsmallest():
    return sum(len(heapq.nsmallest(10, NUMBERS)) + len(heapq.nlargest(10, NUMBERS, key=lambda n: -n)) for _ in range(2))


def bench_heap_merge():
    parts = [sorted(NUMBERS[i::5]) for i in range(5)]
    return sum(1 for _ in heapq.merge(*parts))


def bench_ordered_dict():
    table = OrderedDict()
    for i in range(200_000):
        table[i & 511] = i
        table.move_to_end(i & 511)
    return next(iter(table))


def bench_ordered_dict_lru():
    table = OrderedDict()
    for i in range(150_000):
        table[i] = i
        if len(table) > 128:
            table.popitem(last=False)
    return len(table)


def bench_ordered_dict_iterate():
    table, total = OrderedDict.fromkeys(range(1000), 1), 0
    for _ in range(300):
        for key, value in table.items():
            total += key + value
    return total


def bench_chain_islice():
    return sum(itertools.islice(itertools.chain(range(1_000_000), range(1_000_000)), 1_500_000))


def bench_groupby():
    return sum(1 for key, group in itertools.groupby(NUMBERS, key=lambda n: n >> 20) for _ in group)


def bench_product():
    return sum(a * b for a, b in itertools.product(range(700), repeat=2))


def bench_accumulate():
    return sum(itertools.accumulate(range(1_000_000)))


def bench_re_findall():
    return len(re.findall(r"[a-z]+\d", TEXT))


def bench_re_findall_groups():
    return len(re.findall(r"(\w+?)(\d+)", TEXT))


def bench_re_sub():
    return len(re.sub(r"\d+", "#", TEXT))


def bench_re_sub_template():
    return len(re.sub(r"([a-z]+)(\d+)", r"\2\1", TEXT))


def bench_re_sub_function():
    return len(re.sub(r"\d+", lambda m: m.group(0) + "!", TEXT))


def bench_re_finditer():
    return sum(m.end() - m.start() for m in re.finditer(r"b\w+", TEXT))


def bench_re_match():
    pattern, total = re.compile(r"(\w+)-(\d+)"), 0
    for i in range(250_000):
        total += len(pattern.match("name-1234").group(1))
    return total


def bench_re_split():
    return len(re.split(r"[ ,]+", TEXT))


def text_file(folder):
    path = os.path.join(folder, "lines.txt")
    with open(path, "w") as out:
        for i in range(120_000):
            out.write(f"line {i} of the file, with some text behind it\n")
    return path


def bench_file_write():
    with tempfile.TemporaryDirectory() as folder:
        return os.path.getsize(text_file(folder))


def bench_file_lines():
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        path = text_file(folder)
        for _ in range(5):
            with open(path) as lines:
                for line in lines:
                    total += len(line)
    return total


def bench_file_bytes():
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        path = text_file(folder)
        for _ in range(5):
            with open(path, "rb") as lines:
                for line in lines:
                    total += len(line)
    return total


def bench_file_split():
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        path = text_file(folder)
        with open(path) as lines:
            for line in lines:
                total += int(line.rstrip("\n").split()[1])
    return total


if __name__ == "__main__":
    run(globals())
