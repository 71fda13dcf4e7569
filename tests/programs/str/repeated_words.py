# Words that are cut out of a long text, again and again: they may be shared, and nobody can tell by their values.
import gc
import re

letters = "abcdefghijklmnopqrstuvwxyz"


def word(i):
    length = i % 19 + 1
    return "".join(letters[(i * 7 + k * (i % 5 + 1)) % 26] for k in range(length))


words = [word(i) for i in range(3000)]
text = " ".join(words)
for round in range(4):
    print(text.split() == words, text.split(" ") == words, re.findall("[a-z]+", text) == words)
    gc.collect()

# Equal lengths, equal beginnings, equal ends.
near = []
for size in range(2, 18):
    for place in range(size):
        for letter in "xyz":
            near.append("a" * place + letter + "a" * (size - place - 1))
for round in range(5):
    assert ",".join(near).split(",") == near
    assert re.split(",", ",".join(near)) == near
    assert [m.group() for m in re.finditer("[^,]+", ",".join(near))] == near
print(len(near), len(set(",".join(near).split(","))))

# As keys, changed, concatenated, and of other kinds beside them.
counts = {}
for round in range(5):
    for item in text.split():
        counts[item] = counts.get(item, 0) + 1
print(len(counts), sum(counts.values()), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5])
parts = text.split()
before = list(parts)
for i in range(len(parts)):
    parts[i] += "!"
print(parts[7], before[7], text.split()[7], before == text.split())
mixed = ("ab cd \u00e9f gh " * 1000).split()
print(len(mixed), mixed[2], mixed[6], mixed[4] + mixed[6], sorted(set(mixed)))
print(("ab\ncd\n" * 2000).split("\n")[:3], ("x" * 40 + " yy ") .split() * 2)


class Text(str):
    pass


own = Text("one two three " * 800)
print(type(own.split()[0]), len(own.split()), type(Text("one").split()[0]), own.split()[:3] == ["one", "two", "three"])
unlike = [" ".join(f"{i * 7919 + k:x}" for k in range(50)) for i in range(400)]
print(sum(int(item, 16) for line in unlike for item in line.split()))
