def text(s):
    match s:
        case "a": return 1
        case "b" | "c": return 2
        case "d": return 3
