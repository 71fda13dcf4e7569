"""Methods taken from the types, wrong receivers, bound methods as values."""
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), str.join("-", "abc"), str.__len__("abc"), str.__add__("a", "b"))
print(bytes.upper(b"abc"), bytearray.find(bytearray(b"abc"), b"c"), bytes.join(b"-", [b"a", b"b"]), str.__contains__("abc", "b"), bytes.__getitem__(b"abc", 1))
upper = "text".upper
print(upper(), upper.__name__, "a".join.__self__, str.maketrans("a", "b"), "x".maketrans("a", "b"), bytes.fromhex("61"), b"".fromhex("62"))
index = "a"
for compute in [lambda: str.upper(1), lambda: str.upper(), lambda: bytes.upper("a"), lambda: str.join(b"a", []), lambda: "abc"[index], lambda: b"abc"[index], lambda: bytearray(b"abc")[index],
                lambda: "abc".nope, lambda: b"abc".nope, lambda: "abc".upper(1), lambda: "abc".split(sepp=1), lambda: "abc".encode(encodin="x"), lambda: str.fromhex]:
    try:
        print(compute())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
