"""bytes() and bytearray() of everything."""


class HasBytes:
    def __bytes__(self):
        return b"made"


class HasIndex:
    def __index__(self):
        return 3


class Items:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 2


class BadBytes:
    def __bytes__(self):
        return "no"


class Grows:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.extend(b"zzz")
        return 65


class Sub(bytes):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.tag = "t"
        return self


for make in (bytes, bytearray):
    print(make(), make(3), make(b"ab"), make(bytearray(b"cd")), make(memoryview(b"efgh")[::2]), make([1, 2]), make((3,)), make(range(3)), make({5}), make("é", "utf-8"),
          make("é", "latin-1", "strict"), make("é", "ascii", "ignore"), make(HasIndex()), make(Items()), make(iter(b"ab")), make(True), make(source=b"k"), make("a", encoding="utf-16-le"))
print(bytes(HasBytes()), Sub(b"abc"), Sub(b"abc").tag, type(Sub(b"x") + b""), type(Sub(b"x")[:]), type(bytes(Sub(b"q"))), Sub(b"a") == b"a", {Sub(b"a"): 1}[b"a"], Sub([1, 2]))
for make, args in [(bytes, ("a",)), (bytes, (1.5,)), (bytes, ([256],)), (bytes, ([-1],)), (bytes, (["a"],)), (bytes, (None,)), (bytes, (BadBytes(),)), (bytes, (object(),)), (bytes, (-5,)), (bytes, (b"a", "ascii")),
                   (bytes, (1, 2)), (bytes, ("a", 5)), (bytes, ("é", "ascii")), (bytearray, ("a",)), (bytearray, ([1, 300],)), (bytearray, (None,)), (bytearray, (-1,)), (bytearray, (1.5,)), (bytearray, ("é", "ascii"))]:
    try:
        print(make(*args))
    except Exception as error:
        print(type(error).__name__, error)
array = bytearray(b"abc")
array.extend([Grows(array), 66])
print(array)
array.append(Grows(array))
print(array)
array[0] = Grows(array)
print(array)
array.__init__(b"new")
print(array)
array.__init__()
print(array)
