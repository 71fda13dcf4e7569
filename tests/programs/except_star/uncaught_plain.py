g = ExceptionGroup("many", [ValueError(i) for i in range(20)])
g.add_note("a note\nof two lines")
g.exceptions[0].add_note("member's note")
def deep(n):
    return ValueError("leaf") if n == 0 else ExceptionGroup(f"level {n}", [deep(n - 1)])
try:
    raise deep(12)
except ExceptionGroup as e:
    try:
        raise g
    except ExceptionGroup as h:
        raise ExceptionGroup("last", [h, e]) from TypeError("cause")
