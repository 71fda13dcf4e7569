# Patterns that are one set, repeated: each beside one that means the same and is written otherwise.
import re

texts = ["", " ", "a", "one two  three,four\n", "x1y22z333 4444", "____--", "caf\u00e9 \u00aa\u00b5\u00df \xa0\x85\x1c.", "\u4e2d\u6587 mixed \u0130\u0131 1\u0661",
         "aaaa" * 5, "AbC aBc", "k\u212a s\u017f", "tab\tnew\nline\x00nul", "\xff\xfe\xfd"]
sets = [r"\w", r"\d", r"\s", r"\W", r"\D", r"\S", "[a-z]", "[^a-z]", "[^,]", "a", "k", "[A-C]", r"[\w.]", r"[^\s,]", r"[\d\s]", "[k-s]", r"\n", "\u00e9", "[\u00e0-\u4e2d]"]
repeats = ["+", "{1,}", "{2}", "{2,3}", "{3,}", "{1,2}", "++", "{2,3}+"]
flags = [0, re.I, re.A, re.I | re.A, re.S | re.M, re.X]
checked = 0
for item in sets:
    for repeat in repeats:
        for flag in flags:
            short = re.compile(item + repeat, flag)
            long = re.compile(f"(?:{item}){repeat}(?=)", flag)
            for text in texts:
                results = []
                for p in (short, long):
                    results.append((p.findall(text), [m.span() for m in p.finditer(text)], p.split(text), p.sub("<\\g<0>>", text),
                                    p.sub(lambda m: str(m.end()), text), p.findall(text, 1, 5),
                                    [m and m.span() for m in (p.match(text), p.fullmatch(text), p.search(text, 2), p.match(text, 1), p.fullmatch(text, 1, 3))]))
                assert results[0] == results[1], (short.pattern, flag, text, results)
                checked += 1
print(checked)
print([re.findall(item + "+", texts[6]) for item in sets])
print([re.findall(item + "{2,3}", texts[4], re.I) for item in sets])
print(re.findall(rb"\w+", b"one \xe9t\xe9 two"), re.findall(rb"[^\x00-\x7f]+", b"one \xe9t\xe9 two"), re.sub(rb"\s+", b"_", b"a \x0b b\x1cc"))
print(re.findall(rb"[a-z]+", b"aBc DeF", re.I), re.findall(rb"\d{2}", bytearray(b"12345")), re.split(rb"\W+", memoryview(b"a, b")))
m = re.search(r"\d+", "ab 123 cd")
print(m, m.group(), m.start(), m.end(), m.groups(), m.lastindex, m.lastgroup, m.re.groups, m.regs, m.expand(r"\g<0>!"))
print(re.match(r"\w+", "ab cd").end(), re.match(r"\w+", " ab"), re.fullmatch(r"\w+", "ab cd"), re.fullmatch(r"\w+", "ab"))
print(re.compile(r"\w+").search("ab", 5), re.compile(r"\w+").match("ab", 2), re.compile("a{2,3}").findall("aaaaaaaa"), re.compile("a{3}?").findall("aaaaaaa"))
print(re.findall(r"a+?", "aaa"), re.findall(r"a*", "aab"), re.findall(r"(a+)", "aab a"), re.findall(r"a{0,2}", "aab"), re.findall("(?i)A+", "aAb"))
print(re.findall(r"(?a:\w+)", "caf\u00e9 x"), re.findall(r"(?i:k+)", "kK\u212a"), re.findall(r"[^\W\d_]+", "a1_b\u00e9"), re.findall("[]]+", "]]a"))
