"""findall() of long texts, whose matches lie evenly or not, gives what going from match to match gives."""
import re

texts = {
    "even": "word 12 " * 20_000,
    "front": "a " * 30_000 + " " * 400_000,
    "back": " " * 400_000 + "a " * 30_000,
    "both": "ab " * 6_000 + " " * 300_000 + "ab " * 30_000,
    "growing": " ".join("x" * (i % 7 + 1) + " " * (200_00 // (i + 1)) for i in range(20_000)),
    "wide": "\u0436\u0437 \u4e2d " * 9_000,
    "just": "a " * 4_096,
    "one more": "a " * 4_097,
}
for name, text in texts.items():
    for pattern in (r"\w+", r"(\w)(\w*)", r"\w*", r"(?=(\w))"):
        compiled = re.compile(pattern)
        groups = compiled.groups

        def item(match):
            return match.groups() if groups > 1 else match.group(groups)

        found = compiled.findall(text)
        assert found == [item(match) for match in compiled.finditer(text)], (name, pattern)
        part = compiled.findall(text, len(text) // 3, len(text) - 5)
        assert part == [item(match) for match in compiled.finditer(text, len(text) // 3, len(text) - 5)], (name, pattern)
        print(name, pattern, len(found), len(part), found[:2], part[-2:])
    data = text.encode()
    print(name, len(re.findall(rb"\w+", data)), re.findall(rb"\w+", data) == [m[0] for m in re.finditer(rb"\w+", data)])
