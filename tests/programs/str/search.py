"""find, rfind, count and their kin on generated texts, checked against plain loops."""


def naive_find(text, part, start, end):
    for i in range(start, end - len(part) + 1):
        if text[i:i + len(part)] == part:
            return i
    return -1


def naive_count(text, part, start, end):
    count, i = 0, start
    while i + len(part) <= end:
        if text[i:i + len(part)] == part:
            count += 1
            i += len(part)
        else:
            i += 1
    return count


seed = 12345


def random(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit


alphabets = ["ab", "aé", "a\u0100", "\u0101\u0100", "a\U0001f600", "abc"]
checked = 0
for round in range(1500):
    alphabet = alphabets[random(len(alphabets))]
    text = "".join([alphabet[random(len(alphabet))] for _ in range(random(60))])
    part = "".join([alphabet[random(len(alphabet))] for _ in range(1 + random(6))])
    start, end = random(10), random(70)
    stop = min(end, len(text))
    assert text.find(part, start, end) == naive_find(text, part, start, stop), (text, part, start, end)
    assert text.count(part, start, end) == naive_count(text, part, start, stop), (text, part)
    assert text.rfind(part) == (len(text) - len(part) - naive_find(text[::-1], part[::-1], 0, len(text)) if part in text else -1)
    assert (part in text) == (naive_find(text, part, 0, len(text)) >= 0)
    assert text.split(part) == text.replace(part, "\0").split("\0")
    assert part.join(text.split(part)) == text and part.join(text.rsplit(part, 2)) == text
    checked += 1
print(checked)
big = "a" * 20000
print(big.find("a" * 5000 + "b"), (big + "b").find("a" * 5000 + "b"), big.rfind("b" + "a" * 5000), ("b" + big).rfind("b" + "a" * 5000))
wide = "\u0101" * 20000
print(wide.find("\u0101" * 5000 + "b"), (wide + "b").find("\u0101" * 5000 + "b"), wide.rfind("b" + "\u0101" * 5000))
print("abc".find("", 3), "abc".find("", 4), "abc".count("", 4), "abc".rfind("", 1, 2), "".find(""), "".count(""), "abc".index("c", -1))
