"""Copies, pickles and __setstate__ of the iterators of itertools."""
import copy
import itertools as I
import operator
import pickle


def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def is_small(x):
    return x < 3


makers = {
    'cycle': lambda: I.cycle([1, 2, 3]),
    'dropwhile': lambda: I.dropwhile(is_small, range(6)),
    'takewhile': lambda: I.takewhile(is_small, range(6)),
    'filterfalse': lambda: I.filterfalse(is_small, range(6)),
    'starmap': lambda: I.starmap(operator.pow, [(2, 3), (3, 2), (1, 1)]),
    'compress': lambda: I.compress('abcdef', [1, 0, 1, 1]),
    'accumulate': lambda: I.accumulate([1, 2, 3, 4]),
    'accumulate from': lambda: I.accumulate([1, 2, 3], initial=10),
    'accumulate function': lambda: I.accumulate([3, 1, 4], max),
    'chain': lambda: I.chain('ab', [1, 2]),
    'chain.from_iterable': lambda: I.chain.from_iterable(['ab', 'c']),
    'islice': lambda: I.islice(range(20), 2, 12, 3),
    'islice open': lambda: I.islice(range(5), 1, None),
    'zip_longest': lambda: I.zip_longest('abc', [1], fillvalue='-'),
    'groupby': lambda: I.groupby([1, 1, 2, 3, 3]),
    'groupby key': lambda: I.groupby(['a', 'B', 'b'], str.lower),
    'product': lambda: I.product('ab', [1, 2]),
    'product repeat': lambda: I.product([0, 1], repeat=2),
    'product none': lambda: I.product('ab', []),
    'permutations': lambda: I.permutations([1, 2, 3], 2),
    'permutations none': lambda: I.permutations([1], 2),
    'combinations': lambda: I.combinations('abcd', 2),
    'combinations none': lambda: I.combinations('a', 2),
    'replacement': lambda: I.combinations_with_replacement('abc', 2),
    'count': lambda: I.count(5, 2),
    'repeat': lambda: I.repeat('x', 3),
    'tee': lambda: I.tee(range(130))[0],
}


def take(it):
    taken = []
    for item in I.islice(it, 7):
        if isinstance(item, tuple) and len(item) == 2 and type(item[1]).__name__ == '_grouper':
            item = item[0], list(item[1])
        taken.append(item)
    return taken


for name, make in makers.items():
    for steps in (0, 1, 2, 5, 60):
        copies = []
        for protocol in range(5):
            it = make()
            for _ in range(steps):
                next(it, None)
            copies.append(pickle.loads(pickle.dumps(it, protocol)))
        results = [take(c) for c in copies]
        print(name, steps, results[0], all(r == results[0] for r in results))
        it = make()
        for _ in range(steps):
            next(it, None)
        print('  copied', take(copy.deepcopy(it)), len(it.__reduce__()))

# The iterators of one tee share what they have read, also when they are pickled together.
a, b = I.tee(iter(range(100)))
for _ in range(70):
    next(a)
next(b)
a2, b2 = pickle.loads(pickle.dumps((a, b)))
print(next(a2), next(b2), sum(a2), sum(b2), sum(a), sum(b))
Tee = type(a)
Data = type(a.__reduce__()[2][0])
print(a.__reduce__()[:2], [len(v) for v in Data(iter([]), [1, 2], None).__reduce__()[1][1:2]])
block = Data(iter([7, 8]), [1] * 57, Data(iter([7, 8]), [5], None))
tee = Tee([])
tee.__setstate__((block, 55))
print(list(tee))
for arguments in ((), (1,), (1, [], 5), (iter([]), [1] * 58, None), (iter([]), [1], block), (1, (), None)):
    t(lambda: type(Data(*arguments)).__name__)
t(Tee)
t(Tee, 1, 2)
t(Tee, 5)
t(lambda: Tee(iterable=[]))
for state in (5, (), (1, 2), (block, 'x'), (block, 58), (block, -1), (block, 57)):
    t(Tee([]).__setstate__, state)

# A total of None is not the state "no total yet".
it = I.accumulate([None, 1, None], lambda a, b: b)
print(next(it), it.__reduce__()[0], list(copy.copy(it)))
# A later round of cycle.
it = I.cycle('abc')
for _ in range(4):
    next(it)
print(it.__reduce__()[2], take(copy.copy(it)))

for make, states in [
        (lambda: I.cycle([1, 2]), (5, (), ([],), ([], 1, 2), ((), 1), ([], 'x'), ([1], True), ([7, 8], 0))),
        (I.chain, (5, (), (iter([]), iter([]), 1), ([],), (iter(()), []), (iter(()),), (iter('ab'), iter('cd')))),
        (lambda: I.islice('abcdef', 1, 5), (5, 'x', 1 << 80, 1.5, 1)),
        (lambda: I.groupby([1]), (5, (), (1, 2), (1, 2, 3))),
        (lambda: I.product([1, 2], [3, 4]), (5, (), (1, 2), (1, 'x'), (1, 5), (1 << 90, 1), (-4, -1))),
        (lambda: I.product([], [1]), ((0, 0),)),
        (lambda: I.permutations([1, 2, 3], 2),
         (5, (), (1, 2), ((1, 2), 3), ((1, 2), (1, 2)), ((0, 1, 2), (3, 2)), ((0, 'x', 2), (3, 2)))),
        (lambda: I.combinations([1, 2, 3], 2), (5, (), (1, 2), (1, 'x'), (0, 99))),
        (lambda: I.combinations_with_replacement([1, 2, 3], 2), (5, (), (1, 2), (1, 'x'), (-1, 99))),
        (lambda: I.dropwhile(bool, [0, 1]), (5, 0)),
        (lambda: I.takewhile(bool, [1, 0]), (5, 0)),
        (lambda: I.zip_longest('ab', 'c'), ('fill',)),
        (lambda: I.accumulate([1, 2]), (10,))]:
    for state in states:
        it = make()
        try:
            print(it.__setstate__(state), end=' ')
            print(take(it) if not isinstance(it, I.groupby) else '')
        except Exception as e:
            print(type(e).__name__, e)
t(copy.copy, I.pairwise([]))
