# The same numbers for the same seeds, from the generator itself.
import _random

for seed in [0, 1, 42, -7, 2**31, 2**32, 2**64 + 5, 2**1000 - 1, 1.5, "text" and 10**50, (1, 2), True]:
    r = _random.Random(seed)
    print(seed if not isinstance(seed, int) or seed < 2**70 else "big", [r.random() for i in range(4)], [r.getrandbits(k) for k in (0, 1, 5, 31, 32, 33, 53, 63, 64, 65, 96, 100, 200)])
r.seed(5)
state = r.getstate()
first = [r.random() for i in range(1000)]
r.setstate(state)
print(first == [r.random() for i in range(1000)], len(state), state[-1], sum(first), _random.Random(5).getstate() == state)
print(_random.Random().random() != _random.Random().random(), r.seed() is None, r.seed(None) is None)


class Twice(_random.Random):
    def random(self):
        return super().random() * 2

    def __init__(self, *args, **kwargs):
        self.kept = args


t = Twice(3, )
print(t.random(), t.kept, isinstance(t, _random.Random))
for call in [lambda: r.getrandbits(-1), lambda: r.getrandbits("x"), lambda: r.getrandbits(), lambda: r.setstate(5), lambda: r.setstate((1,)), lambda: r.setstate(("x",) * 625), lambda: r.setstate((1,) * 624 + (625,)), lambda: r.seed([]), lambda: r.seed(1, 2),
             lambda: _random.Random(1, 2), lambda: r.random(1), lambda: r.setstate((-1,) * 625), lambda: r.getrandbits(2**70)]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
