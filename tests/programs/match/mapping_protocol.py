# Which methods a mapping pattern calls.
class M(dict):
    def __len__(self):
        print("len")
        return super().__len__()
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)
    def keys(self):
        print("keys")
        return super().keys()
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)
    def __iter__(self):
        print("iter")
        return super().__iter__()

def run(x):
    match x:
        case {}:
            print("mapping")
    match x:
        case {"a": 1, "b": _}:
            print("ab")
    match x:
        case {"a": 2, "zz": 1}:
            print("no")
    match x:
        case {"a": 1}:
            print("a")
    match x:
        case {"zz": 1}:
            print("no")

run(M(a=1, b=2))
run(M())

class NoGet(dict):
    get = None
try:
    match NoGet(a=1):
        case {"a": _}:
            pass
except TypeError as e:
    print(e)

class GetRaises(dict):
    def get(self, key, default):
        raise RuntimeError("get " + key)
try:
    match GetRaises(a=1):
        case {"a": _}:
            pass
except RuntimeError as e:
    print(e)

class NotMapping:
    def keys(self):
        return ["a"]
    def __getitem__(self, k):
        return 1
    def get(self, k, d):
        return 1
    def __len__(self):
        return 1
match NotMapping():
    case {}:
        print("mapping")
    case _:
        print("not a mapping")

match type("X", (), {"a": 1}).__dict__:
    case {"a": a}:
        print("mappingproxy", a)
