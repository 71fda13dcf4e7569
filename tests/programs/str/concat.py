"""Building texts by +=: in place where nobody can see it, and never where somebody could."""
text = ""
prefixes = []
for i in range(300):
    text += chr(97 + i % 26)
    if i % 50 == 0:
        prefixes.append(text)
print(len(text), text[:30], [len(p) for p in prefixes], all([text.startswith(p) for p in prefixes]))
base = "x" * 300
left = base + "left"
right = base + "right"
again = left + "!"
other = left + "?"
print(left[-6:], right[-6:], again[-6:], other[-6:], base == "x" * 300, len(base), hash(base) == hash("x" * 300))
s = base + base
views = []
for i in range(10):
    views.append(s)
    s += str(i)
    views.append(s + "é")
    views.append(s + "€")
print([v[-3:] for v in views], [len(v) for v in views])
s = "y" * 1000
for i in range(5000):
    s += "ab"
    if i == 2500:
        s += "\u0100"
    if i == 4000:
        s += "\U0001f600"
print(len(s), s.count("ab"), s.count("\u0100"), ord(s[-1]), s[:1000] == "y" * 1000)
n = 0
t = "z" * 400
while n < 200000:
    t += "q"
    n += 1
print(len(t), t.count("q"))
b = b"x" * 300
saved = b
c = b + b"1"
d = b + b"2"
for i in range(100000):
    b += b"q"
print(len(b), b.count(b"q"), saved == b"x" * 300, c[-2:], d[-2:])
print("a" * 0, "ab" * 3, 3 * "ab", "ab" * -1, len("é€" * 1000), ("x" * 70000).count("x"))
