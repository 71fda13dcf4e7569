"""Texts that reach eval() by way of variables, loops, branches and other texts."""
SQUARE = "n * n"
CUBE = SQUARE + " * n"
n = 3
print(eval(SQUARE), eval(CUBE), eval(SQUARE if n > 5 else CUBE))
for text in ("n + 1", "n - 1", "-n"):
    print(text, eval(text))
for text, expected in (("1 + 1", 2), ("2 ** 10", 1024), ["'a' * 3", "aaa"]):
    print(eval(text) == expected)
for text in ["1 +", "n n", "n.real"]:
    try:
        print(eval(text))
    except SyntaxError as e:
        print(e)


def local(m):
    text = "m + n"
    if m > 1:
        text = "m * n"
    prefix = "10 + "
    return eval(prefix + text)


print(local(1), local(5))


def unknown(text):
    return eval(text)


print(unknown("n + 40"), unknown("n" + str(2 * n)[:0]), [eval(t) for t in ("1", "n")])
exec("exec('made = eval(\"n + 100\")')")
print(made)
exec("SQUARE = 'n + n + n'")
print(eval(SQUARE))
text = "1"
text += "1"
print(eval(text))
program = """
def outer():
    text = "1 + 2"
    return eval(text), eval("eval('7')")
print(outer())
def any_text(t): return eval(t)
print(any_text("6 * 7"))
"""
exec(program)
code = compile("n + 1000", "<c>", "eval")
print(eval(code), [eval(c) for c in (code, compile("n", "<d>", "eval"))])


def eval_of_mine():
    eval = lambda text: "mine: " + text
    return eval("1 + 1")


print(eval_of_mine())
import builtins
print(builtins.eval("5"), list(map(builtins.eval, ["n", "n + 1"])))
