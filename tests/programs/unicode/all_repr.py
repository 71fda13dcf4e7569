"""Every code point: repr, ascii, what splits lines and words, UTF-8 and back."""
import sys

total = lines = words = escaped = 0
for number in range(0, sys.maxunicode + 1):
    char = chr(number)
    text = repr(char)
    escaped += len(text) > 3
    total = (total * 31 + len(text) + len(ascii(char))) % 1000000007
    lines += len(("a" + char + "b").splitlines()) - 1
    words += len(("a" + char + "b").split()) - 1
    if not 0xD800 <= number < 0xE000:
        coded = char.encode()
        assert coded.decode() == char, number
        total = (total * 31 + len(coded) + coded[-1]) % 1000000007
print(total, lines, words, escaped)
