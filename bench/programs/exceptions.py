"""Raising and handling."""


class Problem(Exception):
    def __init__(self, code):
        super().__init__(f"problem {code}")
        self.code = code


def risky(n):
    if n % 3 == 0:
        raise Problem(n)
    if n % 5 == 0:
        raise ValueError(n)
    return n


def careful(n):
    try:
        return risky(n)
    except Problem as p:
        return -p.code
    except ValueError:
        return 0
    finally:
        careful.calls += 1


careful.calls = 0
total = 0
for i in range(3500000):
    total += careful(i)
print(total, careful.calls)

table = {}
misses = 0
for i in range(2000000):
    try:
        table[i % 1000 if i % 2 else i]
    except KeyError:
        misses += 1
print(misses)
