# Long texts, deep nesting, many alternatives, heavy backtracking.
import re

words = [f"word{i}" for i in range(5000)]
pattern = re.compile("|".join(words))
text = " ".join(words[::-7])
print(len(pattern.findall(text)), pattern.search("no such").span() if pattern.search("no such") else None)
print(len(re.findall("|".join(words[:50]), text + "\u0416")))
long = "ab" * 200000
print(re.match("(?:ab)*", long).end(), re.match("(a|b)*", long).span(1), re.match("(?:a|b)*?c", long), re.match("(.)*", long).end(), re.match("((?:a)(?:b))+", long).end())
print(re.match(".*c", long), re.search("b$", long).start(), len(re.findall("ab", long)), len(re.sub("a", "xyz", long)), len(re.split("b", long)))
print(re.match("(" * 90 + "a" + ")" * 90, "a").span(90), re.match("(?:" * 400 + "a" + ")?" * 400, "a").span())
print(re.match(".{100000}", long).end(), re.match("a{0,70000}", "a" * 80000).end(), re.match("a{66000,}?", "a" * 80000).end(), re.match("(?:ab){3}", long).end(), re.match("a{70000}+", "a" * 70000).end())
print(re.match("(a+)+$", "a" * 22 + "b"), re.match("(x+x+)+y", "x" * 18))
print(re.compile("[" + "".join(chr(c) for c in range(0x400, 0x2000, 3)) + "]+").findall("ЀЃ\u0401abc"))
try:
    re.compile("(" * 200000)
except RecursionError:
    print("RecursionError")
except re.error as e:
    print(e)
groups = re.match("".join(f"(?P<g{i}>.)" for i in range(150)), "x" * 150)
print(groups.lastgroup, groups["g149"], len(groups.groupdict()), groups.span(150))
for round in range(700):
    re.compile(f"a{round}")
print(re.compile("a5"))
