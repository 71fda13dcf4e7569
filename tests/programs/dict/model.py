"""Random operations on a dict, against a list of pairs."""


seed = 99


def rand(limit):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % limit



d = {}
model = []
for step in range(6000):
    k = rand(60)
    op = rand(10)
    at = [i for i, (x, _) in enumerate(model) if x == k]
    if op < 5:
        d[k] = step
        if at:
            model[at[0]] = (k, step)
        else:
            model.append((k, step))
    elif op < 7:
        if at:
            del d[k]
            del model[at[0]]
    elif op == 7:
        if model:
            assert d.popitem() == model.pop()
    elif op == 8:
        assert d.get(k) == (model[at[0]][1] if at else None)
    elif rand(100) == 0:
        d.clear()
        model.clear()
    if step % 100 == 0:
        assert list(d.items()) == model and len(d) == len(model)
        assert list(reversed(d)) == [x for x, _ in reversed(model)]
        d = dict(d) if rand(2) else d.copy()
print(len(d), list(d.items())[:6])
