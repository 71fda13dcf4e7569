"""IGNORECASE: which characters are the same as an ASCII letter, alone, in ranges within ASCII and in ranges beyond it."""
import re

everything = "".join(map(chr, range(0x20000)))
beyond = "".join(map(chr, range(128, 0x20000)))
for letter in map(chr, range(ord("A"), ord("z") + 1)):
    print(letter, [ascii(c) for c in re.findall(re.escape(letter), everything, re.I)],
          [ascii(c) for c in re.findall(f"[{re.escape(letter)}]", everything, re.I)],
          re.findall(f"[{re.escape(letter)}]", everything, re.I | re.A) == re.findall(f"(?a:{re.escape(letter)})", everything, re.I))
for pattern in ("[a-z]", "[A-Z]", "[j-l]", "[!-~]", "[@-Z]", "[a-\xff]", "[k-\u212a]", "[^a-z]", "[\\x00-\\x7f]"):
    found = re.findall(pattern, beyond, re.I)
    print(pattern, len(found), ascii("".join(found[:12])), sum(map(ord, found)), len(re.findall(pattern, beyond, re.I | re.A)))
