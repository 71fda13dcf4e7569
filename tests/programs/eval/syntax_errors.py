# Errors in texts: class, message, place.
sources = ["1 +", "a b", "x = (", "if x:\npass", "  x", "def f(:", "return", "break", "continue", "yield 1", "await x", "1 = 2", "f() = 1",
           "a + 1 = 2", "del f()", "class", "import", "from x", "lambda x: (", "'abc", '"""abc', "x = 08", "1__0", "0x", "1e", "a.1", "@", "$", "?", "a!b",
           "for x in", "while", "else: 1", "try: 1", "with: 1", "print 1", "exec 'x'", "f(a=1, 2)", "f(**k, *a)", "f(a=1, a=2)", "def f(a, a): 1",
           "def f(a=1, b): 1", "nonlocal x", "def f():\n  global x\n  x = 1\n  nonlocal x", "def f():\n  x = 1\n  global x", "a, b += 1", "(a := 1) = 2", "x: int: str",
           "{1: 2, 3}", "[1, 2", "]", "(1, 2]", "x = {", "f'{'", "f'{}'", "f'{a!x}'", "b'\xe9'", "u'\\N{no such name}'", "'\\x1'", "\t x\n  y", "if 1:\n  a\n b",
           "if 1:\n\ta\n        b", "async def f(): [x async for x in y]\nawait z", "None = 1", "True += 1", "...= 1", "from . import *", "def f():\n  from m import *", "import a.b as c.d",
           "match x:\n  case a | b: 1", "match x:\n  case {**r, 'k': 1}: 1", "x if y", "not", "a and", "*a", "*a = 1", "**a", "a = *b", "assert (1, 2), ", "raise x from",
           "global x; x = 1", "class C(x for x in y): 1", "f(x for x in y, 1)", "\xa0x", "x\u200b", "def f(x): x: int = 1; return = 2", "__debug__ = 1", "def __debug__(): 1",
           "x = 1 \\ 2", "(" * 250, "if a = 1: 2", "x == 1 = 2", "a ? b", "a <> b", "a++", "++a++", "i--", "a := 1", "with a as f(): 1", "for f() in x: 1", "try: 1\nexcept a, b: 2",
           "try: 1\nexcept: 2\nexcept a: 3", "def f():\n", "class C:\n", "if 1:\n", "lambda: yield", "[x for x in]", "[for x in y]", "{x: y for}", "x[", "x[1:2:3:4]", "#"]
for source in sources:
    for mode in "exec", "eval":
        try:
            compile(source, "<test>", mode)
            print(repr(source[:30]), mode, "ok")
        except SyntaxError as e:
            if mode == "eval":
                print(repr(source[:30]), mode, type(e).__name__, e.msg, e.filename)
                continue
            print(repr(source[:30]), mode, type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, (e.text or "").strip() == (source.split("\n")[(e.lineno or 1) - 1:] or [""])[0].strip())
        except Exception as e:
            print(repr(source[:30]), mode, type(e).__name__, e)
