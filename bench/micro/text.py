"""Strings: formatting, searching, splitting, joining, conversions."""
from harness import run

LINE = "alpha,beta,gamma,delta,epsilon,zeta,eta,theta"
WORDS = ("the quick brown fox jumps over the lazy dog " * 20).split()


def bench_fstring():
    total = 0
    for i in range(1_200_000):
        total += len(f"item {i}: {LINE}")
    return total


def bench_fstring_spec():
    total = 0
    for i in range(700_000):
        total += len(f"{i:>8}|{i * 0.5:.2f}")
    return total


def bench_percent():
    total = 0
    for i in range(800_000):
        total += len("%s is %d" % ("name", i))
    return total


def bench_format_method():
    total = 0
    for i in range(800_000):
        total += len("{} is {}".format("name", i))
    return total


def bench_concat():
    out = ""
    for i in range(3_000_000):
        out += "x"
    return len(out)


def bench_split_join():
    total = 0
    for i in range(500_000):
        total += len("-".join(LINE.split(",")))
    return total


def bench_split_white():
    text, total = " ".join(WORDS), 0
    for i in range(30_000):
        total += len(text.split())
    return total


def bench_replace_find():
    total = 0
    for i in range(1_000_000):
        total += LINE.find("theta") + len(LINE.replace("beta", "b"))
    return total


def bench_strip_case():
    total = 0
    for i in range(1_000_000):
        total += len("  Hello World  ".strip().lower())
    return total


def bench_starts_ends():
    total = 0
    for i in range(2_000_000):
        if LINE.startswith("alpha") and LINE.endswith("theta"):
            total += 1
    return total


def bench_in_text():
    total = 0
    for i in range(3_000_000):
        if "gamma" in LINE:
            total += 1
    return total


def bench_characters():
    total = 0
    for _ in range(80_000):
        for c in LINE:
            if c == ",":
                total += 1
    return total


def bench_char_index():
    total, n = 0, len(LINE)
    for i in range(3_000_000):
        if LINE[i % n] == "a":
            total += 1
    return total


def bench_int_str():
    total = 0
    for i in range(1_200_000):
        total += int(str(i))
    return total


def bench_float_text():
    total = 0.0
    for i in range(500_000):
        total += float(repr(i * 0.5))
    return total


def bench_ord_chr():
    total = 0
    for i in range(2_000_000):
        total += ord(chr(i & 127))
    return total


def bench_count_words():
    total = 0
    for _ in range(10_000):
        counts = {}
        for word in WORDS:
            counts[word] = counts.get(word, 0) + 1
        total += len(counts)
    return total


def bench_compare():
    total = 0
    for _ in range(20_000):
        for word in WORDS:
            if word == "fox" or word < "brown":
                total += 1
    return total


if __name__ == "__main__":
    run(globals())
