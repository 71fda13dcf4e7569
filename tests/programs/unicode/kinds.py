"""Texts of one, two and four bytes a character: mixing, narrowing, comparing."""
parts = ["", "abc", "é", "ÿ\x80", "Ā", "日本", "\uffff", "\U0001f600", "\U0010ffff", "a\u0100", "\ud800"]
for a in parts:
    for b in parts:
        joined = a + b
        print(ascii(joined), len(joined), a < b, a == b, a >= b, ascii(joined[len(a):]) == ascii(b), b in joined,
              joined.find(b), joined.rfind(a), ascii(joined[::-1]), ascii(joined.replace(a, b, 1)), hash(joined[len(a):]) == hash(b))
narrow = ("x" * 10 + "\U0001f600")[:10]
print(narrow == "x" * 10, narrow.isascii(), {narrow: 1}["x" * 10])
wide = "é" * 3 + "\u0100"
print(wide[:3] == "ééé", wide[:3].encode("latin-1"), ascii(wide.replace("\u0100", "e")), hash(wide[:3]) == hash("ééé"))
print(ascii("\u0100a".replace("\u0100", "b")), "\u0100a".replace("\u0100", "b").isascii())
print(ascii("-".join(["é", "\u0100", "z"])), ascii("".join(["a", "b"])), ascii("\U0001f600".join("ab")))
