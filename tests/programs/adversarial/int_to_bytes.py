# int.to_bytes and int.from_bytes: every argument, by position and by name.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Bad:
    def __index__(self):
        raise KeyError("index")


for n in (0, 1, -1, 127, 128, -128, -129, 255, 256, 2**63, -2**63, 2**64, 10**30, -10**30, True):
    for length in (0, 1, 2, 8, 9, 16):
        for order in ("big", "little"):
            for signed in (False, True):
                attempt(n.to_bytes, length, order, signed=signed)
attempt((5).to_bytes)
attempt((5).to_bytes, 2)
attempt((5).to_bytes, byteorder="little")
attempt((5).to_bytes, length=3, byteorder="little", signed=True)
attempt((5).to_bytes, -1)
attempt((5).to_bytes, -1, "big")
attempt((5).to_bytes, "x")
attempt((5).to_bytes, 2.0)
attempt((5).to_bytes, Index(3))
attempt((5).to_bytes, Bad())
attempt((5).to_bytes, 2**70)
attempt((5).to_bytes, 2, "middle")
attempt((5).to_bytes, 2, b"big")
attempt((5).to_bytes, 2, None)
attempt((5).to_bytes, 2, "big", True)
attempt((5).to_bytes, 2, "big", signed="x")
attempt((5).to_bytes, 2, "big", signed=[])
attempt((5).to_bytes, 2, "big", unsigned=1)
attempt((5).to_bytes, 2, length=2)
for data in (b"", b"\x00", b"\xff", b"\x80\x01", bytearray(b"\x01\x02"), memoryview(b"abc"), [1, 2, 3], (255,), range(3), [256], [-1], ["x"], "x", 5, None, {1: 2},
             iter([7, 8]), [Index(5)], [2**70], 1.5):
    for order in ("big", "little"):
        attempt(int.from_bytes, data, order)
        attempt(int.from_bytes, data, order, signed=True)
attempt(int.from_bytes)
attempt(int.from_bytes, b"\x01\x02")
attempt(int.from_bytes, bytes=b"\x01\x02", byteorder="little")
attempt(int.from_bytes, b"\x01", "up")
attempt(int.from_bytes, b"\x01", 5)
attempt(int.from_bytes, b"\x01", "big", False)
attempt(bool.from_bytes, b"\x05", "big")


class Mine(int):
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls, *args)


print(type(Mine.from_bytes(b"\x05", "big")))


class WithBytes:
    def __bytes__(self):
        return b"\x01\x02"


attempt(int.from_bytes, WithBytes(), "big")
WithBytes.__bytes__ = lambda self: "text"
attempt(int.from_bytes, WithBytes(), "big")
