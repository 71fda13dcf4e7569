# Which methods a sequence pattern calls, and in which order.
class Seq(list):
    def __len__(self):
        print("len")
        return super().__len__()
    def __getitem__(self, i):
        print("getitem", i)
        return super().__getitem__(i)
    def __iter__(self):
        print("iter")
        return super().__iter__()

def run(x):
    match x:
        case []:
            return "empty"
    match x:
        case [_]:
            return "one"
    match x:
        case [*_]:
            print("star")
    match x:
        case [_, *_]:
            print("one star")
    match x:
        case [a, b, c]:
            print("three", a, b, c)
    match x:
        case [a, *b]:
            print("head", a, b)
    match x:
        case [a, *_, b]:
            print("ends", a, b)
    match x:
        case [1, _, *_, 5]:
            print("1..5")
    match x:
        case [_, 7, *_, 5]:
            print("?")

run(Seq([1, 2, 3]))
run(Seq([1]))
run(Seq())
run(Seq([1, 2, 3, 5]))

class Lies(list):
    def __len__(self):
        return 2
try:
    match Lies([1, 2, 3]):
        case [a, b]:
            print(a, b)
except ValueError as e:
    print(type(e).__name__, e)
try:
    match Lies([1]):
        case [a, b]:
            print(a, b)
except ValueError as e:
    print(type(e).__name__, e)
try:
    match Lies([]):
        case [a, *_]:
            print(a)
except IndexError as e:
    print(type(e).__name__, e)

class BadLen(tuple):
    def __len__(self):
        raise OSError("len")
try:
    match BadLen():
        case [1]:
            pass
except OSError as e:
    print(e)

class NotSeq:
    def __len__(self):
        return 1
    def __getitem__(self, i):
        return 1
match NotSeq():
    case [_]:
        print("seq")
    case _:
        print("not a sequence")

class T(tuple):
    pass
class S(str):
    pass
class B(bytes):
    pass
class D(dict):
    pass
class R:
    pass
for x in (T([1]), S("a"), B(b"a"), D(a=1), R()):
    match x:
        case [_]:
            print(type(x).__name__, "sequence")
        case {}:
            print(type(x).__name__, "mapping")
        case _:
            print(type(x).__name__, "neither")
