"""A long match on constants: every case is found, in every order, with duplicates and mixed types."""
def code(n):
    match n:
        case 200: return "ok"
        case 201 | 202 | 203: return "created"
        case 301: return "moved"
        case 302: return "found"
        case 304: return "same"
        case 400: return "bad"
        case 401 | 403: return "auth"
        case 404: return "missing"
        case 405: return "method"
        case 418: return "teapot"
        case 500: return "server"
        case 502 | 503 | 504: return "gateway"
        case 200: return "never"
        case "200": return "text"
        case None: return "none"
        case True: return "true"
        case 1: return "int one"
        case 1.5: return "float"
        case int() if n < 0: return "negative"
        case int(): return "other int"
        case _: return "?"
for n in (200, 201, 202, 203, 301, 302, 304, 400, 401, 403, 404, 405, 418, 500, 502, 503, 504, "200", None, True, 1, 1.0, 1.5, -1, 0, 10**20, 200.0, "x", [], False):
    print(repr(n), code(n))
def word(s):
    match s:
        case "add" | "plus": return 1
        case "sub": return 2
        case "mul" | "times": return 3
        case "div": return 4
        case "": return 5
        case "é": return 6
        case b"add": return 7
        case "add ": return 8
    return 0
print([word(s) for s in ("add", "plus", "sub", "mul", "times", "div", "", "é", b"add", "add ", "ADD", None, 3, "a" + "dd")])
class Str(str):
    def __eq__(self, o): print("eq", o); return str.__eq__(self, o)
    __hash__ = str.__hash__
print(word(Str("div")))
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o
print(code(Eq(418)), code(Eq("zzz")), word(Eq("mul")))
total = 0
for i in range(1000):
    match i % 7:
        case 0: total += 1
        case 1 | 2: total += 10
        case 3: total += 100
        case _: total -= 1
print(total)
