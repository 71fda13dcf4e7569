"""Text: splitting, joining, counting words, building a string step by step."""

words = []
seed = 42
for _ in range(600000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    words.append("w" + str(seed % 5000))
text = " ".join(words)

counts = {}
for word in text.split(" "):
    counts[word] = counts.get(word, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(top)


def shout(some):
    line = ""
    for word in some:
        line += word.upper() + ";"
    return line


line = shout(words[:400000])
print(len(line), line[:40], line.count("W1"))

out = []
for i in range(600000):
    out.append(f"{i:>6}|{i * 0.5:8.2f}|{'even' if i % 2 == 0 else 'odd':<5}")
joined = "\n".join(out)
print(len(joined), joined.find("149999"), joined.replace("odd", "ODD").count("ODD"))

vowels = 0
for c in text[:3000000]:
    if c in "0123456789":
        vowels += 1
print(vowels)
