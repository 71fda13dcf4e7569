r"""\N{NAME} in patterns and escaped texts, in a program that does not import unicodedata."""
import re

print(re.findall(r"\N{LATIN SMALL LETTER A WITH DIAERESIS}+", "aäÄä"), re.sub(r"[\N{DIGIT ONE}-\N{DIGIT THREE}]", "#", "0123456"), re.compile(r"\N{EM DASH}").pattern)
for pattern in (r"\N{NO SUCH}", r"\N", r"\N{", r"\N{}", r"x\N{LATIN", r"[\N{OM}]", r"\N{less-than sign}"):
    try:
        print(re.compile(pattern).search("<").group())
    except re.error as e:
        print(e)
print(b"\\N{GREEK SMALL LETTER ALPHA}|\\N{SNOWMAN}".decode("unicode_escape"))
try:
    b"\\N{NOTHING}".decode("unicode_escape")
except UnicodeDecodeError as e:
    print(e)
