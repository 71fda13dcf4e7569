"""Order and equality among bytes-like objects."""
samples = [b"", b"a", b"ab", b"b", b"\x00", b"\xff", bytearray(b""), bytearray(b"ab"), memoryview(b"ab"), memoryview(bytearray(b"b")), "ab", 5, None, [97, 98]]
for a in samples:
    print([a == b for b in samples].count(True), [a != b for b in samples].count(True), end=" ")
    row = []
    for b in samples:
        try:
            row.append("<" if a < b else ">" if a > b else "=")
        except TypeError:
            row.append("x")
    print("".join(row))
print(max(b"ab", b"b", b"a"), sorted([b"b", bytearray(b"a"), b"ab"]), {b"a": 1}[b"a"], b"a" in {b"a"}, hash(b"ab") == hash("ab"), [b"a", b"b"].index(bytearray(b"b")))
