"""Random operations on sets, against a list."""


seed = 99


def rand(limit):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % limit



s = set()
model = []
for step in range(6000):
    k = rand(80)
    op = rand(9)
    if op < 4:
        s.add(k)
        if k not in model:
            model.append(k)
    elif op < 6:
        s.discard(k)
        if k in model:
            model.remove(k)
    elif op == 6:
        other = {rand(80) for _ in range(rand(20))}
        assert sorted(s | other) == sorted(model + [x for x in other if x not in model])
        assert sorted(s & other) == sorted([x for x in model if x in other])
        assert sorted(s - other) == sorted([x for x in model if x not in other])
        assert sorted(s ^ other) == sorted([x for x in model if x not in other] + [x for x in other if x not in model])
    elif op == 7 and model:
        model.remove(s.pop())
    assert len(s) == len(model) and (k in s) == (k in model)
print(len(s), sorted(s), list(s))
