# Commands and trees, as in PEP 636.
class Node:
    __match_args__ = ("op", "left", "right")
    def __init__(self, op, left=None, right=None):
        self.op, self.left, self.right = op, left, right
    def __repr__(self):
        return f"({self.op} {self.left!r} {self.right!r})"

def simplify(n):
    match n:
        case Node("+", l, 0) | Node("+", 0, l):
            return simplify(l)
        case Node("*", _, 0) | Node("*", 0, _):
            return 0
        case Node("*", l, 1) | Node("*", 1, l):
            return simplify(l)
        case Node("+" | "*" as op, int(a), int(b)):
            return a + b if op == "+" else a * b
        case Node(op, l, r):
            l2, r2 = simplify(l), simplify(r)
            return Node(op, l2, r2) if (l2, r2) == (l, r) else simplify(Node(op, l2, r2))
        case _:
            return n
print(simplify(Node("+", Node("*", "x", 1), Node("*", 3, 4))))
print(simplify(Node("*", Node("+", 1, 2), Node("+", Node("*", 0, "y"), 5))))

def command(text):
    match text.split():
        case []:
            return "nothing"
        case ["quit" | "exit" | "q"]:
            return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["get", *things] if things:
            return f"getting {', '.join(things)}"
        case ["drop", first, *_, last]:
            return f"dropping {first} to {last}"
        case [verb, *_]:
            return f"what is {verb}?"
for text in ("", "quit", "q", "go north", "go up", "get a b c", "get", "drop x y z", "drop x", "sing loud"):
    print(repr(text), command(text))

def event(e):
    match e:
        case {"type": "click", "pos": [x, y], **rest} if x >= 0:
            return "click", x, y, rest
        case {"type": "key", "key": str(k), "mods": ["ctrl", *more]}:
            return "ctrl", k, more
        case {"type": "key", "key": str(k)}:
            return "key", k
        case {"type": t}:
            return "unknown", t
        case _:
            return "malformed"
for e in ({"type": "click", "pos": (1, 2), "button": 3}, {"type": "click", "pos": (-1, 2)}, {"type": "key", "key": "a", "mods": ["ctrl", "alt"]},
          {"type": "key", "key": "a", "mods": ["alt"]}, {"type": "key", "key": 5}, {}, []):
    print(event(e))
