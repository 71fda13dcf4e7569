# Many literal cases on one subject.
def opcode(n):
    match n:
        case 0: return "nop"
        case 1: return "load"
        case 2: return "store"
        case 3: return "add"
        case 4: return "sub"
        case 5: return "mul"
        case 6: return "div"
        case 7 | 8 | 9: return "jump"
        case 10: return "call"
        case 11: return "return"
        case -1: return "end"
        case 1000000000000000000000: return "huge"
        case _: return "?"
print([opcode(n) for n in [*range(-2, 13), 10**21, 3.0, True, "1"]])

def word(s):
    match s:
        case "alpha": return 1
        case "beta": return 2
        case "gamma" | "delta": return 3
        case "": return 0
        case "\u00e9": return "e acute"
        case _: return None
print([word(s) for s in ("alpha", "beta", "gamma", "delta", "", "é", "x", 5, "al" + "pha")])

total = 0
for i in range(20000):
    match i % 7, i % 3:
        case 0, 0:
            total += 1
        case 1 | 2, x:
            total += x
        case (3, 0 | 1) | (4, _):
            total += 10
        case a, b:
            total -= a * b
print(total)
