class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.left = self.right = None
class Tree:
    def __init__(self): self.root, self.size = None, 0
    def put(self, key, value):
        if self.root is None:
            self.root = Node(key, value); self.size = 1
            return
        n = self.root
        while True:
            if key == n.key:
                n.value = value
                return
            side = "left" if key < n.key else "right"
            child = getattr(n, side)
            if child is None:
                setattr(n, side, Node(key, value))
                self.size += 1
                return
            n = child
    def __getitem__(self, key):
        n = self.root
        while n is not None:
            if key == n.key: return n.value
            n = n.left if key < n.key else n.right
        raise KeyError(key)
    def items(self):
        out = []
        def walk(n):
            if n:
                walk(n.left); out.append((n.key, n.value)); walk(n.right)
        walk(self.root)
        return out
t = Tree()
x = 12345
for i in range(3000):
    x = (x * 1103515245 + 12345) % 2147483648
    t.put(x % 1000, i)
print(t.size, t.items()[:5], t[t.items()[7][0]])
try:
    t[-1]
except KeyError as e:
    print("KeyError", e)
class LRU:
    class Entry:
        __slots__ = "k", "v", "prev", "next"
    def __init__(self, cap):
        self.cap, self.map = cap, {}
        self.head, self.tail = self.Entry(), self.Entry()
        self.head.next, self.tail.prev = self.tail, self.head
    def _unlink(self, e): e.prev.next, e.next.prev = e.next, e.prev
    def _push(self, e):
        e.next, e.prev = self.head.next, self.head
        self.head.next.prev = e
        self.head.next = e
    def get(self, k):
        e = self.map.get(k)
        if e is None: return None
        self._unlink(e); self._push(e)
        return e.v
    def put(self, k, v):
        if k in self.map: self._unlink(self.map.pop(k))
        elif len(self.map) >= self.cap:
            old = self.tail.prev
            self._unlink(old); del self.map[old.k]
        e = self.Entry(); e.k, e.v = k, v
        self.map[k] = e
        self._push(e)
c = LRU(3)
for i in range(10):
    c.put(i, i * i); c.get(7)
print(sorted(c.map), c.get(7), c.get(0), c.get(9))
