# Sets and dicts that are filled from each other ask no key for its hash again.
class Key(int):
    asked = 0

    def __hash__(self):
        Key.asked += 1
        return int.__hash__(self)


d = dict.fromkeys(map(Key, range(10)))
print(Key.asked)
s, f = set(d), frozenset(d)
print(dict.fromkeys(d, 1) == dict.fromkeys(s, 1) == dict.fromkeys(f, 1), Key.asked)
s.symmetric_difference_update(d)
print(len(s), len(f.difference(d)), len(f.intersection(set(f))), Key.asked)
print(len({}.fromkeys(iter(d))), Key.asked)


class Changing:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        source.clear()
        return False


source = {Changing() for _ in range(1)} | {Changing()}
print(len(dict.fromkeys({Changing(): 1}, 2)))
try:
    print(len(dict.fromkeys(source)) <= 2)
except RuntimeError as e:
    print(e)
