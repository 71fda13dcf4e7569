# Case and classes beyond ASCII, against Unicode's tables.
import re
import sys

for flags in re.I, re.I | re.A:
    for first in ["k", "s", "i", "ß", "µ", "å", "é", "я", "σ", "ς", "ı", "İ", "ſ", "K", "Å", "ǅ", "Ω", "ẞ", "ﬁ", "ᲀ", "ა", "Ა", "𐐀", "θ", "ϑ"]:
        pattern = re.compile(first, flags)
        print(ascii(first), flags, [hex(c) for c in range(0x11000) if pattern.fullmatch(chr(c))])
for category in r"\w", r"\W", r"\d", r"\s", r"\S", r"[\d\s]", r"[^\w\s]", r"[^\W\d]", r"(?a:\w)", r"(?a:\s)", r"[\W_]", r"(?i:[a-z])", r"(?i:[à-ö])", r"(?i:[^k])", r"[\D1]":
    pattern = re.compile(category)
    everything = "".join(map(chr, range(0x3100)))
    print(category, len(pattern.findall(everything)), sum(m.start() * 31 % 1009 for m in pattern.finditer(everything)))
    latin = everything[:256]
    print("   ", [ord(c) for c in pattern.findall(latin)] if len(pattern.findall(latin)) < 80 else len(pattern.findall(latin)))
wide = "".join(chr(c) for c in range(0x10000, 0x1f700))
for category in r"\w", r"\d", r"[\W]", r"(?i)[𐐀-𐐧]", r"[^a]":
    found = re.findall(category, wide)
    print(category, len(found), [hex(ord(c)) for c in found[:5]])
for text in "aé б", "é", "日本 x", "a\u0301", "1²½Ⅷ", "\u200b_":
    print(ascii(text), re.findall(r"\b", text), [m.span() for m in re.finditer(r"\w+", text)], [m.start() for m in re.finditer(r"\B", text)], [m.start() for m in re.finditer(r"(?a:\b)", text)])
print(re.findall("[é-ю]+", "aéюя"), re.findall("[\U0001f600-\U0001f64f]", "x\U0001f600y\U0001f64f"), re.findall("\u0416", "abc"), re.findall("[^\u0416]", "abc"), re.split("[ж,]", "aжb,c"))
print(re.search("(?i)straße", "STRASSE"), re.search("(?i)ÀÉ", "xàé"), re.search(r"(?i)(à)\1", "àÀ"), re.match("\ud800", "\ud800x"), re.findall(".", "\ud800\udc00"))
print(re.sub("(?i)[яa]", "·", "AяЯaÄ"), re.search("\x00", "\x00"), re.search(r"\u0416|\U00000416|\x41", "AЖ"))
