# heapq and bisect against sorting.
import heapq
import bisect

state = 7


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


for size in range(0, 40, 3):
    data = [rand(20) for _ in range(size)]
    heap = []
    for x in data:
        heapq.heappush(heap, x)
    other = data[:]
    heapq.heapify(other)
    assert [heapq.heappop(heap) for _ in data] == [heapq.heappop(other) for _ in data] == sorted(data)
    keys = sorted(data)
    for x in range(-1, 22):
        left, right = bisect.bisect_left(keys, x), bisect.bisect_right(keys, x)
        assert all(k < x for k in keys[:left]) and all(k >= x for k in keys[left:])
        assert all(k <= x for k in keys[:right]) and all(k > x for k in keys[right:])
    kept = []
    for x in data:
        bisect.insort(kept, x)
    assert kept == keys
    for n in (0, 1, 3, size + 1):
        assert heapq.nsmallest(n, data) == keys[:n] and heapq.nlargest(n, data) == keys[::-1][:n]
h = [1, 4, 2]
print(heapq.heappushpop(h, 3), heapq.heapreplace(h, 9), h, list(heapq.merge("adf", "bc", key=str)), list(heapq.merge([3, 1], [2], reverse=True)))
print(heapq.nlargest(2, ["bb", "a", "ccc"], key=len), heapq.nsmallest(1, [], key=len))
words = ["a", "bb", "dddd"]
bisect.insort(words, "ccc", key=len)
print(words, bisect.bisect_left(words, 2, key=len), bisect.bisect([1, 2, 3], 2, 0, 1), bisect.bisect is bisect.bisect_right)


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"Item({self.n})"


h = []
for n in (5, 2, 8, 1):
    heapq.heappush(h, Item(n))
print([heapq.heappop(h) for _ in range(4)])


class Clearing:
    def __lt__(self, other):
        bad.clear()
        return True


bad = [Clearing(), Clearing(), Clearing()]
try:
    heapq.heapify(bad)
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
try:
    heapq.heappush([1], "a")
except TypeError as e:
    print(e)


class List:
    def __init__(self):
        self.items = [1, 3]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def insert(self, i, x):
        print("insert", i, x)


bisect.insort(List(), 2)
