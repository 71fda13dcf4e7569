"""hex and fromhex."""
data = bytes(range(0, 256, 17))
print(data.hex(), data.hex("-"), data.hex(":", 2), data.hex(":", -2), data.hex(" ", 5), data.hex("_", 100), data.hex(":", 0), bytearray(data).hex("."), memoryview(data).hex("/", 3), b"".hex(":"))
for text in ["", "00ff", " 0 0".replace(" 0 0", "00 00"), "DEadBEef", "\t12\n34 ", "0", "0g", "g0", "00 0", "é0", "0é", "00\x00"]:
    try:
        print(ascii(text), bytes.fromhex(text), bytearray.fromhex(text))
    except ValueError as error:
        print(ascii(text), error)


class Sub(bytes):
    pass


print(type(Sub.fromhex("61")), Sub.fromhex("6162"), type(bytearray.fromhex("61")))
