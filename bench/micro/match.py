"""The match statement: runs of literals, subjects written as tuples, sequences, mappings, classes."""
from harness import run


def opcode(n):
    match n:
        case 0: return 1
        case 1: return 3
        case 2: return 5
        case 3: return 7
        case 4: return 9
        case 5: return 11
        case 6: return 13
        case 7: return 15
        case 8: return 17
        case 9: return 19
        case 10 | 11: return 21
        case _: return 0


def command(word):
    match word:
        case "push": return 1
        case "pop": return 2
        case "add": return 3
        case "sub": return 4
        case "mul" | "times": return 5
        case "jump": return 6
        case "call": return 7
        case "ret" | "return": return 8
        case _: return 0


def pair(a, b):
    match a, b:
        case (0, 0): return 0
        case (0, y): return y
        case (x, 0): return x
        case (x, y): return x + y


def sequence(items):
    match items:
        case []: return 0
        case [x]: return x
        case [x, y]: return x + y
        case [x, y, *rest]: return len(rest)


def mapping(d):
    match d:
        case {"kind": "circle", "r": r}: return r
        case {"kind": "box", "w": w, "h": h}: return w + h
        case _: return 0


class Circle:
    __match_args__ = ("r",)

    def __init__(self, r):
        self.r = r


class Box:
    __match_args__ = ("w", "h")

    def __init__(self, w, h):
        self.w = w
        self.h = h


def shape(s):
    match s:
        case Circle(r): return r
        case Box(w, h): return w + h
        case _: return 0


def bench_ints():
    total = 0
    for i in range(2_000_000):
        total += opcode(i % 13)
    return total


def bench_texts():
    words, total = ["push", "add", "call", "return", "times", "none"], 0
    for i in range(1_000_000):
        total += command(words[i % 6])
    return total


def bench_pairs():
    total = 0
    for i in range(1_500_000):
        total += pair(i & 1, i & 3)
    return total


def bench_sequences():
    lists, total = [[], [1], [1, 2], [1, 2, 3]], 0
    for i in range(1_000_000):
        total += sequence(lists[i & 3])
    return total


def bench_mappings():
    shapes, total = [{"kind": "circle", "r": 2}, {"kind": "box", "w": 3, "h": 4}, {"kind": "?"}], 0
    for i in range(400_000):
        total += mapping(shapes[i % 3])
    return total


def bench_classes():
    shapes, total = [Circle(2), Box(3, 4), None], 0
    for i in range(400_000):
        total += shape(shapes[i % 3])
    return total



if __name__ == "__main__":
    run(globals())
