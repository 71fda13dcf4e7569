"""Sets changed while iterated or compared."""


def loop(change):
    s = {1, 2, 3}
    seen = []
    try:
        for x in s:
            seen.append(x)
            change(s)
        print("end", seen, s)
    except RuntimeError as error:
        print(error, seen)

loop(lambda s: s.add(10))
loop(lambda s: s.discard(3))
loop(lambda s: s.add(1))
loop(lambda s: s.clear())
loop(lambda s: (s.discard(1), s.add(1)))
it = iter({1, 2, 3})
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "none"), type(it).__name__)
s = {1}
it = iter(s)
s.add(2)
print(it.__length_hint__())
for _ in range(2):
    try:
        next(it)
    except RuntimeError as error:
        print(error)

class Wrecker:
    def __init__(self, action=None):
        self.action = action

    def __hash__(self):
        return 3

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return False

for name in ("clear", "grow", "pop", "raise"):
    for operation in ("add", "in", "discard", "remove", "update", "and", "sub", "xor", "le", "eq"):
        w = Wrecker()
        s = {w, 1}

        def action():
            if name == "clear":
                s.clear()
            elif name == "grow":
                s.update(range(100, 200))
            elif name == "pop":
                s.discard(1)
            else:
                raise ValueError("from eq")

        w.action = action
        other = Wrecker()
        try:
            if operation == "add":
                s.add(other)
            elif operation == "in":
                print(other in s, end=" ")
            elif operation == "discard":
                s.discard(other)
            elif operation == "remove":
                s.remove(other)
            elif operation == "update":
                s.update([other])
            elif operation == "and":
                print(len(s & {other}), end=" ")
            elif operation == "sub":
                print(len(s - {other}) > 0, end=" ")
            elif operation == "xor":
                print(len(s ^ {other}) > 0, end=" ")
            elif operation == "le":
                print({other} <= s, end=" ")
            else:
                print({other, 1} == s, end=" ")
            print(name, operation, len(s))
        except (KeyError, ValueError) as error:
            print(name, operation, type(error).__name__, len(s))
deep = frozenset()
for _ in range(5000):
    deep = frozenset([deep])
print(len(deep))
s = {1}

class Rep:
    def __repr__(self):
        return repr(s)

    def __hash__(self):
        return 5

s.add(Rep())
print(s)
