# str methods with characters that change length, have several cases or are spaces.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


texts = ["\u00df", "\u0130", "i\u0307", "\u01c5", "\u01c4\u01c6", "\u03a3", "\u0391\u03a3", "\u0391\u03a3\u0392", "\ufb01x", "\u0149a", "\u1f80", "\u1fb3", "\u0345", "\u1e9e", "\u00aa", "\u2160", "\u24d0",
         "\u0e33", "a\u0301", "\u212a", "\u2126", "\u00b5", "\u017f", "\U00010400", "\U0001d7d8", "\u00bd", "\u00b2", "\u0661", "\u4e09", "\u3007", "\u1369", "\u200b", "\u00ad", "\u2028", "\x85", "\x1c", "\x0b",
         "\u3000", "\u180e", "\ufeff", "\ud800", "\U000e0001", "_", "\u203f", "\u00b7", "a\u00b7", "\u0387", "\u2118", "\u212e", "\u309b", "\u1885", "1a", "", "\U0001f600", "\u02b0", "\u2163", "\u0250"]
for text in texts:
    print(ascii(text), *(ascii(getattr(text, name)()) for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")))
    print(*("TF"[not getattr(text, name)()] for name in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isidentifier", "isprintable", "isupper", "islower", "istitle", "isascii")))
    print(ascii(repr(text)), ascii(text.split()), ascii(text.splitlines()), ascii(text.strip()), ascii(text.center(4, "\u00e9")))
words = "o'neil they're x-ray 3com \u01c6ungla \u1f80x a\u0300b \ufb03ce \u0130stanbul \u00dfa"
print(ascii(words.title()), ascii(words.capitalize()), ascii(words.swapcase()))
for text in ("a\u2028b\u2029c\x85d\x1ce\x1df\x1eg\x0bh\x0ci\r\nj\rk\n", "\n", "\r\n", "a", "", "a\n\nb", "\x1f\x1e"):
    print(ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.split()), ascii(text.rsplit(None, 1)))
for text in ("\u00e9\u00e8", "a\U0001f600", "\u20ac", "ab"):
    for other in ("\u00e9", "\U0001f600", "", "b", "\u20ac\u20ac"):
        print(text.find(other), text.rfind(other), text.count(other), ascii(text.replace(other, "-")), ascii(text.partition(other) if other else None), text.startswith(other), other in text)
print(ascii("\u0130".lower()), len("\u0130".lower()), "\u0130".lower() == "i\u0307", "\u00df".upper() == "SS", "\u00df".casefold() == "ss", "\u1e9e".lower())
print(sorted(["\u00e9", "z", "a", "\U0001f600", "\uffff", "Z", ""]) == ["", "Z", "a", "z", "\u00e9", "\uffff", "\U0001f600"])
for n in (5, 0, -3):
    print(ascii("\u20ac".zfill(n)), ascii("-\u20ac".zfill(n)), ascii("+5".zfill(n)), ascii("\u20ac".ljust(n, "\U0001f600")))
print(ascii("a\tb\t\u20ac\tc".expandtabs(4)), ascii("\n\ta\r\tb".expandtabs()), ascii("a\tb".expandtabs(0)), ascii("a\tb".expandtabs(-1)))
for number in ("\u0661\u0662", "\u00b2", "\U0001d7d8\U0001d7d9", "\u4e09", " \u0663 ", "\u2007 7"):
    attempt(int, number)
    attempt(float, number)
attempt("\u0661".isdigit)
attempt(int, "\u0661_\u0662")
attempt(int, "\u0967f", 16)
