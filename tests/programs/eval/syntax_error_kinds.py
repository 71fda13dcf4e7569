"""Texts that are no programs, in each of the three modes: the whole of what the error says."""
def show(src, mode='eval', fn=compile):
    for m in mode.split():
        try:
            fn(src, '<f>', m)
            print(repr(src), m, 'ok')
        except SyntaxError as e:
            print(repr(src), m, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.filename, e.print_file_and_line, len(e.args), e.args)
        except Exception as e:
            print(repr(src), m, type(e).__name__, e)
for s in ['', '\n', '#c', '1 +', '1 +\n', '(', '(1', '(1\n', '1 1', 'a b', 'x = 1', 'if', 'if x', 'if x:', 'if x:\n', 'if x:\n\n', 'def f(', 'def f():\n', 'for', '"abc', "'abc\n", '"""abc', '"""abc\n\n', '[1, 2', '{1:', '{1:2', 'f(', 'f(a b)', ')', '1)', ']', '(]', '\\', '\\\n', '1\\', '1\\\n', 'x\n y', ' x', '  x\n y', '\tx', 'pass', 'pass;', 'return', 'yield', 'await x', 'lambda', 'lambda:', 'lambda x', '1; 2', '1\n2', '1\n', '1\n\n', '1 # c', '1 # c\n', '$', '?', 'a$b', '0777', '1__0', '1_', '0x', '0b2', '1e', '1.2.3', '1a', 'é', '“', '\u00a0', 'a\u200b', 'f"{', 'f"{}"', 'f"{a!x}"', 'f"}"', 'f"{a"', 'None = 1', 'f() = 1', '1 = x', 'x = ', 'x +=', 'del f()', 'import', 'import a.', 'from . import', 'from a import (b', 'x = 1\nfrom __future__ import annotations', 'class', 'class A', 'class A:', 'try:\n pass', 'try:\n pass\n', 'with a', 'async', 'async def', '@', '@x', '@x\n', 'while 1', 'while 1:', 'else', 'x: int: 3', 'print 1', 'exec "a"', 'a, = ', '*a', '*a, b', '**a', 'a := 1', '(a := 1)', 'not', 'a if b', 'a if b else', 'nonlocal x', 'global x\nx', 'break', 'continue', 'def f():\n x\n  y', "b'é'", 'a.1', 'a..b', 'a[', 'a[]', 'a[1:2:3:4]', '()=1', '[]=1', '{}=1', 'x y z', 'match x:\n case', 'match x:\n case 1', 'match x:\n case 1:', 'u"a" b"c"', '"a" b"c"', "'\\N{foo}'", "'\\x1'", "'\\u12'", "b'\\x1'", 'if x\n  y', 'if x:\ny', 'f(**a, *b)', 'f(a=1, 2)', 'f(a=1, a=2)', 'def f(a, a): pass', 'def f(a=1, b): pass', 'def f(*): pass', 'lambda *: 1', '"\n', "x = '", "x = '''\n\n", 'a\n  b\n c', 'ab\\cd', '1 \\\n', '1 +\\\n', '1 +\\', '\x00', 'x\x00', '\x0c1', '1\r2', '1\r\n', 'a!b', 'a ! b', 'a != ', 'a <> b']:
    show(s, 'eval exec single')
