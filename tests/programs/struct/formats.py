# Every format in every byte order, and everything that can be wrong.
import struct

for order in ["", "@", "=", "<", ">", "!"]:
    for code, values in [("b", [-128, 127, -1]), ("B", [0, 255]), ("h", [-2, 32767]), ("H", [1, 65535]), ("i", [-3, 2**31 - 1]), ("I", [0, 2**32 - 1]), ("l", [-4, 5]), ("L", [6]), ("q", [-(2**63), 2**63 - 1]),
                         ("Q", [2**64 - 1]), ("f", [1.5, -0.0, 1e10, float("inf"), float("nan")]), ("d", [3.14, -1e300]), ("e", [1.0, 65504.0, 5.96e-08, 6.1e-05, -2.5, float("inf"), 1e-10, 0.1]), ("?", [0, 1, "x", []]),
                         ("c", [b"x"]), ("3s", [b"ab", b"abcd", bytearray(b"abc")]), ("4p", [b"ab", b"abcdef"]), ("n", [-1]), ("N", [7]), ("P", [9, -1])]:
        for value in values:
            try:
                packed = struct.pack(order + code, value)
                print(order + code, value, packed, struct.unpack(order + code, packed), struct.calcsize(order + code))
            except Exception as e:
                print(order + code, value, type(e).__name__, e)
for pre in ["", "<", ">"]:
    for ch in "bBhHiIlLqQnNP":
        for v in [2**7, 2**8, 2**15, 2**16, 2**31, 2**32, 2**62, 2**63, 2**64 - 1, 2**64, 2**70, -1, -129, -2**15 - 1, -2**31 - 1, -2**63 - 1, -2**70]:
            try:
                print(pre + ch, v, struct.pack(pre + ch, v))
            except struct.error as e:
                print(pre + ch, v, e)
for f in ["bi", "ib", "bhq", "qb0q", " 2i 3s ", "3xi", "x", "", "0s", "0i", "bbb", "i0b", "c2xH", "<bi", ">3h2s", "10p", "s", "2?e"]:
    print(repr(f), struct.calcsize(f), struct.Struct(f).size, struct.Struct(f).format, end=" ")
    size = struct.calcsize(f)
    print(struct.unpack(f, bytes(range(size))))


class Index:
    def __index__(self):
        return 42


class Float:
    def __float__(self):
        return 2.5


buffer = bytearray(16)
struct.pack_into("<hi", buffer, 3, 258, -1)
struct.pack_into("<h", buffer, -2, 7)
print(buffer, struct.unpack_from("<h", buffer, 3), struct.unpack_from("<h", buffer, offset=-2), struct.unpack_from("b", memoryview(buffer)[3:]), struct.pack("i", Index()), struct.pack("d", Float()))
print(list(struct.iter_unpack("<hb", bytes(range(9)))), struct.Struct(b"<hb").pack(1, 2), list(struct.Struct("i").iter_unpack(b"")), type(struct.iter_unpack("i", b"")))
s = struct.Struct("<2h")
print(s.pack(1, 2), s.unpack(b"\1\0\2\0"), s.unpack_from(b"\0\1\0\2\0", 1), s.size, struct.error, struct.error.__module__, issubclass(struct.error, Exception))
for call in [
    lambda: struct.pack("i", "x"), lambda: struct.pack("i"), lambda: struct.pack("i", 1, 2), lambda: struct.pack("f", "x"), lambda: struct.pack("f", 1e300), lambda: struct.pack("<f", 1e300), lambda: struct.pack("e", 1e10), lambda: struct.pack("e", 65520.0),
    lambda: struct.pack("c", "a"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("3s", "a"), lambda: struct.pack("z", 1), lambda: struct.pack("5", 1), lambda: struct.pack("<n", 1), lambda: struct.pack("<P", 1), lambda: struct.unpack("i", b"abc"),
    lambda: struct.unpack_from("i", b"abc"), lambda: struct.unpack_from("i", b"abcdefg", 5), lambda: struct.unpack_from("i", b"abcdefg", -2), lambda: struct.unpack_from("i", b"abcdefg", -20), lambda: struct.pack_into("i", bytearray(3), 0, 1),
    lambda: struct.pack_into("i", bytearray(8), 6, 1), lambda: struct.pack_into("i", bytearray(8), -2, 1), lambda: struct.pack_into("i", bytearray(8), -12, 1), lambda: struct.iter_unpack("i", b"12345"), lambda: struct.iter_unpack("", b""), lambda: struct.pack(5),
    lambda: struct.pack("\u1234"), lambda: struct.calcsize("99999999999999999999i"), lambda: struct.pack("i", 1.5), lambda: struct.pack("p", 5), lambda: struct.pack("300p", b"x" * 299)[:3], lambda: struct.pack("q", 1.5), lambda: struct.unpack("i", "abcd"),
    lambda: struct.pack("2i", 1), lambda: struct.pack("d", 2**2000), lambda: struct.Struct(), lambda: struct.Struct("i").pack(), lambda: struct.Struct("i").unpack(5), lambda: struct.calcsize(None), lambda: struct.pack("i", None), lambda: struct.pack("<i i", 1),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
struct._clearcache()
print(struct.pack("<h", 5))
