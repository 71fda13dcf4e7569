"""strip, removeprefix, center, ljust, zfill, expandtabs."""
for text in ["", "  a  ", "xxaxx", "\u2003é\u3000", "abcba", "\x00a\x00", "\t\na\r\x0b\x1f", "日本日"]:
    print(ascii(text.strip()), ascii(text.lstrip()), ascii(text.rstrip()), ascii(text.strip("xab")), ascii(text.lstrip("a\u65e5")), ascii(text.rstrip("日")), ascii(text.strip("")))
for width in range(-1, 9):
    print("abc".center(width, "*"), "ab".center(width, "*"), "abc".ljust(width, "é"), "abc".rjust(width), "|" + "".center(width, "€") + "|", "-5".zfill(width), "+".zfill(width), "é5".zfill(width), "".zfill(width))
for size in (0, 1, 2, 4, 8, -3):
    print(ascii("a\tb\n\tc\rdd\té\t\t".expandtabs(size)))
print("abcabc".removeprefix("abc"), "abc".removeprefix("abcd"), "abcabc".removesuffix("bc"), repr("abc".removesuffix("")), "é€".removesuffix("€"))
