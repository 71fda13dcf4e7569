"""Both ends of an OrderedDict, thousands of times: move_to_end, popitem, and what dicts do beside it."""
import random
from collections import OrderedDict

rng = random.Random(5)


class Model:
    """The same with a list of keys."""
    def __init__(self):
        self.keys, self.values = [], {}

    def set(self, key, value):
        if key not in self.values:
            self.keys.append(key)
        self.values[key] = value

    def move(self, key, last):
        self.keys.remove(key)
        self.keys.insert(len(self.keys) if last else 0, key)

    def delete(self, key):
        self.keys.remove(key)
        del self.values[key]


for spread in (3, 8, 50, 400):
    table, model = OrderedDict(), Model()
    for step in range(4000):
        action, key = rng.randrange(8), rng.randrange(spread)
        if key & 1:
            key = str(key)
        if action < 3:
            table[key] = step
            model.set(key, step)
        elif action < 6 and key in table:
            last = action == 3
            table.move_to_end(key, last)
            model.move(key, last)
        elif action == 6 and table:
            last = rng.random() < 0.5
            key, value = table.popitem(last=last)
            if key != model.keys[-1 if last else 0] or value != model.values[key]:
                print("popitem differs", step)
            model.delete(key)
        elif action == 7 and key in table:
            del table[key]
            model.delete(key)
        if list(table) != model.keys or list(reversed(table)) != model.keys[::-1] or table != model.values:
            print("differs at", step)
            break
    print(spread, len(table), list(table.items())[:3])

# A queue through a dict, a long one.
queue = OrderedDict()
for i in range(20000):
    queue[i] = i * i
    if len(queue) > 100:
        assert queue.popitem(last=False) == (i - 100, (i - 100) ** 2)
print(len(queue), next(iter(queue)), next(reversed(queue)))
plain = {}
for i in range(20000):
    plain[i] = 0
    if len(plain) > 100:
        del plain[next(iter(plain))]
print(len(plain), next(iter(plain)))
for i in range(3000):
    queue.move_to_end(19950, last=False)
    queue.move_to_end(19960, last=False)
print(list(queue)[:4], queue.popitem(), queue.popitem(False))
queue.clear()
queue["a"] = 1
queue.move_to_end("a")
queue.move_to_end("a", last=False)
print(queue, queue.popitem(), queue)

# Errors.
for action in (lambda: queue.popitem(), lambda: queue.popitem(last=False), lambda: queue.move_to_end("x"),
               lambda: queue.move_to_end(1.5, last=False)):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return self.name == getattr(other, "name", None)

    def __repr__(self):
        return self.name


table = OrderedDict((Key(name), name) for name in "abcd")
table.move_to_end(Key("b"))
table.move_to_end(Key("c"), last=False)
print(table)
print(table.popitem(False), table.popitem(), list(table))


class Watching(OrderedDict):
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("delitem", key)
        super().__delitem__(key)


watching = Watching(a=1, b=2)
watching.move_to_end("a")
print(watching.popitem(), watching.popitem(last=False))

