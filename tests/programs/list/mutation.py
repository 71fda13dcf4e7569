"""Lists that their own callbacks change."""


class Eats:
    """Its == empties the list."""
    def __init__(self, owner, answer):
        self.owner = owner
        self.answer = answer

    def __eq__(self, other):
        self.owner.clear()
        return self.answer

for answer in (False, True):
    for method in ("index", "count", "remove", "__contains__"):
        a = []
        a.extend([Eats(a, answer), 1, 2, 3])
        try:
            print(method, getattr(a, method)(5), len(a))
        except ValueError as error:
            print(method, "ValueError", len(a))

class Grows:
    def __init__(self, owner):
        self.owner = owner
        self.calls = 0

    def __eq__(self, other):
        self.calls += 1
        if self.calls < 50:
            self.owner.append(self)
        return False

a = []
g = Grows(a)
a.append(g)
print(a.count(0), len(a))
a = []
a.append(Grows(a))
print(a == [0], len(a))

class Index:
    def __index__(self):
        a.clear()
        return 0

for operation in ("get", "set", "del", "pop", "insert", "slice"):
    a = [1, 2, 3]
    try:
        if operation == "get":
            print(a[Index()])
        elif operation == "set":
            a[Index()] = 1
        elif operation == "del":
            del a[Index()]
        elif operation == "pop":
            a.pop(Index())
        elif operation == "insert":
            a.insert(Index(), "x")
        else:
            print(a[Index():3])
    except IndexError as error:
        print(operation, error)
    print(a)

def generator():
    yield 1
    a.clear()
    yield 2
    a.append("from inside")
    yield 3

a = ["old"]
a.extend(generator())
print(a)
a = list("abcdef")
a[1:3] = generator()
print(a)
a = [1, 2, 3, 4]
for item in a:
    a.remove(item)
print(a)
a = [1, 2, 3]
for item in a:
    if len(a) < 10:
        a.append(item * 10)
print(a)
