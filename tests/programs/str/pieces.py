"""Texts made of many pieces: lengths around the builder's own room, every size of character, splits with many parts."""
ALPHABETS = ("ab", "a\xe9", "a\xe9\u0416", "\u0416\u4e2d", "a\U0001f600", "\xff\U0010ffff\u0101")

state = 5


def below(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % n


def slow_split(text, sep, most):
    parts = []
    while most != 0:
        at = text.find(sep)
        if at < 0:
            break
        parts.append(text[:at])
        text, most = text[at + len(sep):], most - 1
    return parts + [text]


def slow_words(text, most):
    parts, word, i = [], "", 0
    while i < len(text):
        if text[i].isspace():
            if word:
                parts.append(word)
            word = ""
        elif not word and most == len(parts):
            return parts + [text[i:]]
        else:
            word += text[i]
        i += 1
    return parts + [word] if word else parts


def check_splits(alphabet, count):
    words = ["".join(alphabet[below(len(alphabet))] for _ in range(below(4))) for _ in range(count)]
    for sep in (",", "\u0416\u4e2d", ", "):
        text = sep.join(words)
        for most in (-1, 0, 1, 63, 64, 65, count):
            parts = text.split(sep, most)
            assert parts == slow_split(text, sep, most), (text, sep, most)
            back = text.rsplit(sep, most)
            mirrored = slow_split(text[::-1], sep[::-1], most)
            assert back == [part[::-1] for part in reversed(mirrored)], (text, sep, most)
    for sep in (" ", " \t", "\x1c\n", "\u3000 "):
        text = sep + sep.join(words) + sep
        for most in (-1, 0, 1, 63, 64, 65, count):
            assert text.split(None, most) == slow_words(text, most), (text, most)
        assert text.rsplit() == text.split() == slow_words(text, -1)
    lines = [word for word in words]
    assert ("\n".join(lines) + "\n").splitlines() == lines
    return len(words)


print(sum(check_splits(alphabet, count) for alphabet in ALPHABETS for count in (1, 2, 63, 64, 65, 128, 129, 300)))


def check_builder(piece, other, length):
    """The same text by ways that build it piece by piece, and by concatenation."""
    plain = piece * length + other
    built = ("%s" * length + "%s") % ((piece,) * length + (other,))
    formatted = ("{}" * length + "{}").format(*[piece] * length, other)
    assert plain == built == formatted and hash(plain) == hash(built) == hash(formatted)
    assert built.isascii() == plain.isascii() == formatted.isascii()
    assert built.encode() == plain.encode() and repr(built) == repr(plain)
    assert ("%s" % plain)[::-1] == plain[::-1] and f"{plain:>{len(plain) + 3}}" == "   " + plain
    assert f"{plain:\u0416<{len(plain) + 2}}" == plain + "\u0416\u0416"
    assert repr([plain]) == "[" + repr(plain) + "]"
    assert "%-5s|%5.1s|" % (plain, plain) == plain.ljust(5) + "|" + plain[:1].rjust(5) + "|"
    return len(plain)


PIECES = ("", "a", "\xe9", "\u0416", "\U0001f600", "ab", "a\xe9", "\xe9\u4e2d\U0001f600")
LENGTHS = (0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 600, 1100)
print(sum(check_builder(piece, other, n) for piece in PIECES for other in PIECES for n in LENGTHS))

# A slice of a wide text may be narrow.
WIDE = "abc\xe9def\u0416ghi\U0001f600jkl"
for start in range(len(WIDE)):
    for end in range(start, len(WIDE) + 1):
        part = WIDE[start:end]
        assert "%.*s" % (end - start, WIDE[start:]) == part, (start, end)
        assert ("<" + WIDE[:start] + "{}" + WIDE[end:]).format("") == "<" + WIDE[:start] + WIDE[end:]
        assert part.isascii() == all(ord(c) < 128 for c in part)

# Bytes go through the same builder.
for n in LENGTHS:
    assert b"%b%c%d" % (b"x" * n, 255, n) == b"x" * n + b"\xff" + str(n).encode()
    assert (b"\t" + b"\xe9" * n + b"\t|").expandtabs(4)[:4] == b"    "
    assert bytes(range(256)).decode("latin-1") * n == bytes(list(range(256)) * n).decode("latin-1")
    assert ("a" * n + "\xe9").encode("latin-1").decode("latin-1") == "a" * n + "\xe9"
print("done")
