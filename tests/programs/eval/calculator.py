# What people use eval for: formulas, templates, small languages.
import math
safe = {name: getattr(math, name) for name in ("sin", "cos", "sqrt", "pi", "floor")}
for formula in "2 + 3 * 4", "sqrt(16) + floor(pi)", "sin(0) == 0", "open('x')", "__import__('os')", "2 **", "1 / 0", "a + b":
    try:
        print(formula, "=", eval(formula, {"__builtins__": {}}, safe))
    except Exception as e:
        print(formula, "!", type(e).__name__, e)
def template(text, **values):
    out, rest = "", text
    while "{{" in rest:
        before, _, rest = rest.partition("{{")
        expression, _, rest = rest.partition("}}")
        out += before + str(eval(expression, {}, values))
    return out + rest
print(template("Hello {{name.title()}}, {{2 * n}} new {{'item' if n == 1 else 'items'}}!", name="world", n=3))
program = """
a = 5
b = a * 2
result = [x for x in range(a) if x % 2]
print('sum', sum(result) + b)
"""
env = {}
for number, line in enumerate(program.strip().splitlines(), 1):
    exec(line, env)
    print(number, {k: v for k, v in env.items() if k != "__builtins__"})
def repl(lines):
    space = {}
    for line in lines:
        try:
            try:
                value = eval(line, space)
            except SyntaxError:
                exec(line, space)
                value = None
            if value is not None: print("=>", value)
        except Exception as e:
            print("error", type(e).__name__, e)
repl(["x = 3", "x * 2", "def sq(n): return n * n", "sq(x)", "y", "import math", "math.floor(2.7)", "for i in range(2): print(i)", "x +", "[sq(i) for i in range(4)]"])
rules = {"even": "n % 2 == 0", "big": "n > 10", "fizz": "n % 3 == 0 and not n % 5 == 0"}
compiled = {name: compile(text, name, "eval") for name, text in rules.items()}
for n in 3, 12, 15:
    print(n, [name for name, code in compiled.items() if eval(code, {"n": n})])
curried = eval("lambda f: lambda a: lambda b: f(a, b)")
print(curried(max)(3)(7))
print(eval(repr({"a": [1, (2, 3)], "b": {4}, "c": None, "d": 1.5, "e": b"x"})))
print([eval(f"{a} {op} {b}") for a, b in ((7, 2), (9, 4)) for op in ("+", "-", "*", "//", "%", "**", "<", "!=")])
