def parts(a, b):
    match a, b:
        case (0, _): return "first zero"
        case (x, *rest, 5): return x, rest
        case (_, _, _): return "never"
        case (x, y): return y
