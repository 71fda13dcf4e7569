# Containers that change while something walks, sorts, compares, hashes or prints them.
def attempt(f):
    try:
        print(f.__name__, f())
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


def dict_grows():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1
        if k > 50:
            break


def dict_shrinks():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def dict_value_replaced():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = 5
    return d


def dict_same_size():
    d = {1: 1, 2: 2, 3: 3}
    out = []
    for k in d:
        out.append(k)
        if k == 1:
            del d[2]
            d[9] = 9
    return out


def items_view():
    d = {1: 1}
    for k, v in d.items():
        d.clear()


def set_grows():
    s = {1}
    for x in s:
        s.add(x + 1)


def set_clear():
    s = {1, 2}
    for x in s:
        s.clear()


def list_grows():
    l = [1]
    for x in l:
        if len(l) < 5:
            l.append(x + 1)
    return l


def list_shrinks():
    l = [1, 2, 3, 4]
    out = []
    for x in l:
        out.append(x)
        l.pop(0)
    return out, l


def list_reversed():
    l = [1, 2, 3, 4]
    out = []
    for x in reversed(l):
        out.append(x)
        l.pop()
    return out


def list_in_place_slice():
    l = [1, 2, 3]
    for i, x in enumerate(l):
        l[:] = l + [x] if len(l) < 6 else l
    return l


class Evil:
    def __init__(self, action):
        self.action = action

    def __eq__(self, other):
        self.action()
        return False

    def __hash__(self):
        return 1

    def __lt__(self, other):
        self.action()
        return False

    def __repr__(self):
        self.action()
        return "evil"

    def __index__(self):
        self.action()
        return 0


def sort_mutates():
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x) or x)
    return l


def sort_clears():
    l = []
    l.extend(Evil(l.clear) for _ in range(3))
    l.sort()


def list_eq():
    l = []
    l.extend(Evil(l.clear) for _ in range(3))
    return l == [1, 2, 3]


def list_index():
    l = []
    l.extend(Evil(l.clear) for _ in range(3))
    return 5 in l, l.count(1)


def list_remove():
    l = []
    l.extend(Evil(l.clear) for _ in range(3))
    l.remove(7)


def list_repr():
    l = []
    l.extend(Evil(l.clear) for _ in range(3))
    return repr(l)


def dict_lookup():
    d = {}
    d[Evil(lambda: d.clear())] = 1
    return d.get(Evil(lambda: None)), len(d)


def dict_insert():
    d = {}
    d[Evil(lambda: d.clear())] = 1
    d[Evil(lambda: None)] = 2
    return len(d)


def set_lookup():
    s = set()
    s.add(Evil(s.clear))
    return Evil(lambda: None) in s, len(s)


def slice_index():
    l = [1, 2, 3]
    l[Evil(l.clear):] = [9]
    return l


def item_index():
    l = [1, 2, 3]
    return l[Evil(l.clear)]


def insert_index():
    l = [1, 2, 3]
    l.insert(Evil(l.clear), 5)
    return l


def pop_index():
    l = [1, 2, 3]
    return l.pop(Evil(l.clear))


def extend_self():
    l = [1, 2]
    l.extend(l)
    l += l
    l[1:1] = l
    return l


def extend_shrinking():
    l = [1, 2, 3]
    l.extend(l.pop() for _ in range(2))
    return l


def update_self():
    d = {1: 2}
    d.update(d)
    s = {1, 2}
    s.update(s)
    s -= s
    return d, s


def join_mutates():
    l = ["a"]

    def g():
        for x in l:
            yield x
            if len(l) < 3:
                l.append("b")

    return "".join(g()), ",".join(l)


def bytearray_mutates():
    b = bytearray(b"abc")
    for x in b:
        if len(b) < 6:
            b.append(x)
    return b


def zip_mutates():
    l = [1, 2]
    out = []
    for a, b in zip(l, l):
        out.append((a, b))
        if len(l) < 4:
            l.append(9)
    return out


def map_exhausted():
    it = iter([1, 2, 3])
    return list(zip(it, it)), list(it)


def dict_from_mutating():
    class D(dict):
        def keys(self):
            return ["x"]

        def __getitem__(self, k):
            return "item " + k

    return dict(D(a=1)), {**D(a=1)}, dict(**D(a=1))


def popitem_while_iterating():
    d = dict.fromkeys(range(3))
    it = iter(d)
    next(it)
    d.popitem()
    return list(it)


def dict_iter_after_end():
    d = {1: 1}
    it = iter(d)
    list(it)
    d[2] = 2
    return list(it)


def list_iter_after_end():
    l = [1]
    it = iter(l)
    list(it)
    l.append(2)
    return list(it), it.__length_hint__()


def set_ops():
    class X:
        def __init__(self, s):
            self.s = s

        def __iter__(self):
            for x in list(self.s):
                self.s.discard(x)
                yield x

    s = {1, 2, 3}
    return s.intersection(X(s)), s, {1, 2}.union(X({5})), {1, 2} - set(X({1}))


for f in [dict_grows, dict_shrinks, dict_value_replaced, dict_same_size, items_view, set_grows, set_clear, list_grows, list_shrinks, list_reversed, list_in_place_slice, sort_mutates, sort_clears, list_eq, list_index, list_remove, list_repr, dict_lookup, dict_insert, set_lookup, slice_index,
          item_index, insert_index, pop_index, extend_self, extend_shrinking, update_self, join_mutates, bytearray_mutates, zip_mutates, map_exhausted, dict_from_mutating, popitem_while_iterating, dict_iter_after_end, list_iter_after_end, set_ops]:
    attempt(f)
