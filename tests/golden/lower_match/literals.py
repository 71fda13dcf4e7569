def number(n):
    match n:
        case 0: return "zero"
        case 1 | -1: return "unit"
        case 2 if n: return "two"
        case _: return "other"
