"""What Krait promises of its speed with files, and of its memory: by itself, since large modules count in that."""
import os

from harness import run

SIZE = 200 << 20
PATH = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"krait-bench-{os.getpid()}")


def large_file():
    """Writes 200 MB of text."""
    lines = [f"{i} the quick brown fox jumps over the lazy dog {i * i % 977}\n" for i in range(2000)]
    block, size = "".join(lines), 0
    with open(PATH, "w") as file:
        while size < SIZE:
            size += file.write(block)


def bench_lines_length():
    """At least 2, within 20 MB."""
    total = 0
    with open(PATH) as file:
        for line in file:
            total += len(line)
    return total


def bench_lines_count():
    """At least 2, within 20 MB."""
    with open(PATH) as file:
        return sum(1 for line in file)


def bench_lines_split():
    """At least 1."""
    total = 0
    with open(PATH) as file:
        for line in file:
            if line.startswith("1"):
                total += int(line.rstrip().split(" ")[0])
    return total


if __name__ == "__main__":
    large_file()
    try:
        run(globals())
    finally:
        os.remove(PATH)
