"""The operators on sets of every size, with holes and without: the same items in the same order as set's methods give."""
state = 11


def below(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % n


def some_set(count, spread, holes):
    result = set(below(spread) - spread // 3 for _ in range(count))
    for _ in range(holes):
        result.discard(below(spread) - spread // 3)
    return result


def check(a, b):
    union = a.copy()
    union.update(b)
    assert list(a | b) == list(union) == list(a.union(b)), (a, b)
    walked, within = (b, a) if len(b) <= len(a) else (a, b)
    common = set()
    for key in list(walked):
        if key in within:
            common.add(key)
    assert list(a & b) == list(common), (a, b)
    assert a & b == {x for x in a if x in b} and a | b == {*a, *b}
    frozen = frozenset(a)
    assert list(frozen | b) == list(frozenset(a).union(b)) and type(frozen | b) is frozenset
    assert type(a | frozen) is set and a | frozen == a == a | a == a & a
    return hash(tuple(a | b)) ^ hash(tuple(a & b)) * 3


COUNTS = (0, 1, 2, 4, 5, 6, 19, 20, 50, 76, 77, 100, 153, 154, 300, 700)
total = 0
for count in COUNTS:
    for other in COUNTS:
        for holes in (0, 3, count // 2):
            a, b = some_set(count, count * 2 + 1, holes), some_set(other, count + other + 1, holes)
            total = (total * 31 + check(a, b)) % (1 << 61)
print(total)
print(set(range(100)) & set(range(50, 150)), set(range(5)) | set(range(3, 40, 4)))


class Key:
    """Equal hashes, and comparisons that change the sets."""
    def __init__(self, n, action=None):
        self.n, self.action = n, action

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


keys = [Key(n) for n in range(30)]
a, b = set(keys[:20]), {Key(n) for n in range(10, 40)}
print(sorted(k.n for k in a | b), sorted(k.n for k in a & b), sorted(k.n for k in a - b))
for operator in (set.__or__, set.__and__, set.__sub__, set.__xor__):
    for victim in (0, 1):
        sets = [{Key(n) for n in range(20)}, {Key(n) for n in range(5, 30)}]
        for key in sets[0]:
            key.action = sets[victim].clear
        try:
            print(operator.__name__, len(operator(*sets)) <= 50)
        except RuntimeError as error:
            print(operator.__name__, error)


class Bad:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no equality")


for operator in (set.__or__, set.__and__, set.__sub__, set.__xor__):
    try:
        print(operator({Bad()}, {Bad()}))
    except ValueError as error:
        print(operator.__name__, error)
    print(len(operator({Bad()}, set())), len(operator(set(), {Bad()})))
nan = float("nan")
print({nan} | {nan}, {nan} & {nan}, len({float("nan")} | {float("nan")}))
