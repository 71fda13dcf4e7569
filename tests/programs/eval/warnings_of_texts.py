# Warnings about texts, and filters that make errors of them.
import warnings
shown = []
warnings.showwarning = lambda message, category, filename, lineno, *rest: shown.append((category.__name__, str(message), filename, lineno))
warnings.simplefilter("always")
sources = ["x is 1", "x is not 'a'", "assert (x, 'msg')", "1()", "[1][1, 2]", "'a'.b if 0 else 'a'[0]", "(1, 2)()", "[1] [2]", "'\\d'", "b'\\q'", "5['k']", "x is None", "None()", "f'{x}'()", "{1}[0]"]
for source in sources:
    try:
        compile(source, "<w>", "exec")
    except Exception as e:
        shown.append((type(e).__name__, str(e)))
    print(source, shown)
    shown.clear()
exec("def f():\n    return 1 is 1\n")
print(shown)
shown.clear()
warnings.simplefilter("error")
for source in "x is 1", "1()", "'\\d'", "ok = 1":
    try:
        exec(source, {"x": 5})
        print("fine")
    except Exception as e:
        print(type(e).__name__, e, e.lineno if isinstance(e, SyntaxError) else "")
warnings.simplefilter("ignore")
print(eval("1 is 1"), shown)
