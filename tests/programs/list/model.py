"""Random operations on a list, against slicing written out."""


seed = 99


def rand(limit):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % limit



a = []
total = 0
for step in range(4000):
    n = len(a)
    i, j = rand(n + 3) - 1, rand(n + 3) - 1
    op = rand(9)
    before = a[:]
    if op < 3:
        a.insert(i, step)
        at = min(max(i + n if i < 0 else i, 0), n)
        assert a == before[:at] + [step] + before[at:]
    elif op == 3:
        new = [step] * rand(5)
        a[i:j] = new
        start, stop, _ = slice(i, j).indices(n)
        assert a == before[:start] + new + before[max(start, stop):]
    elif op == 4:
        del a[i:j]
        start, stop, _ = slice(i, j).indices(n)
        assert a == before[:start] + before[max(start, stop):]
    elif op == 5:
        step_by = rand(4) + 1
        del a[i:j:step_by]
        gone = set(range(*slice(i, j, step_by).indices(n)))
        assert a == [x for k, x in enumerate(before) if k not in gone]
    elif op == 6:
        step_by = -rand(3) - 1
        positions = list(range(*slice(i, j, step_by).indices(n)))
        a[i:j:step_by] = positions
        for k in positions:
            before[k] = k
        assert a == before
    elif op == 7 and n:
        total += a.pop(rand(n))
    else:
        a.extend([rand(100)] * rand(4))
    if len(a) > 60:
        a = a[::2]
print(len(a), a[:10], total)
