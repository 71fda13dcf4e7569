"""Subjects: tuples without parentheses, stars, calls, walrus, await, yield, names that are also soft keywords."""
def f(*a):
    match a:
        case (): return 0
        case (x,): return 1, x
        case x, *y: return "more", x, y
print(f(), f(1), f(1, 2, 3))
a, b = 1, [2, 3]
match a, *b:
    case 1, 2, 3: print("starred subject")
match (a):
    case (1): print("parens are no tuple")
match (a,):
    case (1,): print("one-tuple")
    case 1: print("?")
match a,:
    case [1]: print("trailing comma")
match [a, b]:
    case x, [y, z]: print(x, y, z)
match {**{"k": a}}:
    case {"k": 1}: print("dict display")
match lambda: 5:
    case g if g() == 5: print("lambda")
match not a:
    case False: print("not")
match a if b else 0:
    case 1: print("ternary")
match -a:
    case -1: print("negative")
match a < 2:
    case True: print("comparison")
match f"{a}":
    case "1": print("fstring")
match [i for i in b]:
    case [2, 3]: print("comprehension")
def g():
    match (yield 1):
        case "x": yield "got x"
        case None: yield "got none"
it = g(); next(it); print(it.send("x"))
it = g(); next(it); print(next(it))
match = case = type = _ = 7
match match:
    case case: print(match, case)
match (match, case):
    case (match, _): print(match, _)
print([match for match in (1, 2)], {case: match}, type)
class match: case = 3
print(match.case)
match match.case:
    case 3: print("attr")
def match(x): return x
print(match(5), match (6))
match(7)
case = {"a": 1}
case ["a"] = 2
print(case)
