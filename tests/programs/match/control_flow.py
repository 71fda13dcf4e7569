# match among loops, try, with, functions.
def loop(items):
    out = []
    for item in items:
        match item:
            case "skip":
                continue
            case "stop":
                break
            case [x, y]:
                out.append(x + y)
            case int(n):
                out.append(n)
    else:
        out.append("else")
    return out

print(loop([1, "skip", [2, 3]]))
print(loop([1, "stop", 2]))

def tried(x):
    try:
        match x:
            case [a, b]:
                return a / b
            case str(s):
                raise ValueError(s)
            case {"k": v}:
                return v
        return "none"
    except ZeroDivisionError:
        return "division", a, b
    except ValueError as e:
        return "value", e.args
    finally:
        print("finally", x)

for x in ([4, 2], [1, 0], "text", {"k": 9}, 5):
    print(tried(x))

def local_in_handler(x):
    a = "before"
    try:
        match x:
            case [a, b] if b / 0:
                pass
    except ZeroDivisionError:
        return a
    return "nothing", a
print(local_in_handler([1, 2]), local_in_handler(3))

def nested(x, y):
    match x:
        case [a, *_]:
            match y:
                case {"a": b} if b == a:
                    return "same", a
                case {"a": b}:
                    return "differ", a, b
            return "inner none", a
    return "none"
print(nested([1], {"a": 1}), nested([1], {"a": 2}), nested([1], 0), nested(0, 0))

def recursive(e):
    match e:
        case int(n):
            return n
        case ("+", a, b):
            return recursive(a) + recursive(b)
        case ("*", a, b):
            return recursive(a) * recursive(b)
        case ("-", a):
            return -recursive(a)
        case ("let", name, value, body):
            return recursive(substitute(body, name, recursive(value)))
        case _:
            raise ValueError(f"cannot evaluate {e!r}")

def substitute(e, name, value):
    match e:
        case str(s) if s == name:
            return value
        case (op, *args):
            return (op, *(substitute(a, name, value) for a in args)) if False else tuple([op] + [substitute(a, name, value) for a in args])
        case _:
            return e
print(recursive(("+", 1, ("*", 2, ("-", 3)))))
print(recursive(("let", "x", 5, ("*", "x", "x"))))
try:
    recursive(("?", 1))
except ValueError as e:
    print(e)

match = {"case": 1}
case = match["case"]
match (case):
    case 1:
        print("soft keywords", match, case)
type = 5
print(type)
recursive(("unknown",))
