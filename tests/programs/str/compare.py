"""Order and equality of str and bytes, also with other types."""
texts = ["", "a", "aa", "ab", "b", "é", "z", "Ā", "\uffff", "\U00010000", "A", "Z", "\x00", "a\x00"]
for a in texts:
    print([(a < b) - (a > b) for b in texts], [a == b for b in texts].count(True), a != "a", a <= a, a >= a)
print(sorted(texts) == sorted(texts, key=lambda t: [ord(c) for c in t]))
print("a" == b"a", "a" != b"a", "a" == 1, "a" != None, "1" == 1, b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"a" < bytearray(b"b"), bytearray(b"a") > b"", b"a" == memoryview(b"a"))
for compute in [lambda: "a" < 1, lambda: "a" <= b"a", lambda: b"a" > "a", lambda: bytearray() < 5, lambda: None < "a"]:
    try:
        print(compute())
    except TypeError as error:
        print(error)


class Weird:
    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return "lt"

    def __gt__(self, other):
        return "gt"


print("a" == Weird(), "a" < Weird(), "a" > Weird(), b"a" == Weird(), bytearray() < Weird())
