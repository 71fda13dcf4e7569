# Constants of every size, and what is computed from them when a text is compiled.
for source in ["0", "-0", "4611686018427387903", "4611686018427387904", "-4611686018427387904", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "10 ** 40", "0xffffffffffffffffffff",
               "0b1" + "0" * 70, "1_000_000", "1.0", "1e10", "1e400", "-1e400", "5e-324", "0.1 + 0.2", "1e16", "123456789.123456789", "-0.0", "1.", ".5", "1e0", "3j", "1 + 2j", "-3j", "1e400j", "0j", "2 ** 0.5",
               "7 // -2", "7 % -2", "-7 // 2", "divmod(-7, 2)", "2 ** -1", "1 << 70", "-1 >> 3", "~5", "True + 1", "not 5", "1 < 2 < 3", "'a' * 3", "'a' 'b' \"c\"", "'\\x41\\u0042\\U00000043\\103\\n\\t\\\\'",
               "b'\\x00\\xff\\'a'", "r'\\d+'", "rb'\\n'", "'\u00e9\u4e2d\U0001f600'", "len('\u00e9\u4e2d\U0001f600')", "'''multi\nline'''", "'\\\nskip'", "'\\N{GREEK SMALL LETTER ALPHA}'", "f'{1}{2:>3}{3!r}'", "f'{{}}'", "f'{\"nested\"!s:^10}'",
               "(1, 'a', None, True, ..., 2.5, b'b', (3, (4,)))", "{1, 2, 3} == {3, 2, 1}", "5 in {1, 5}", "'x' in ('x', 'y')", "[1, 2] + [3]", "{'a': 1, **{'b': 2}}", "-(5)", "- -5", "+True", "1 if 2 else 3",
               "'%s %d %05.2f %r' % ('a', 1, 2.5, 'q')", "'{} {x}'.format(1, x=2)", "str(10 ** 30)", "int('9' * 30)", "hex(255), oct(8), bin(5)", "round(2.5), round(-1.5), round(1.25, 1)", "float('nan') != float('nan')", "1e308 * 10 - 1e308 * 10",
               "0.1 + 0.2 == 0.3", "10 ** 20 % 7", "-10 ** 20 // 7", "3 ** 50 & 0xff", "1 / 3", "2 ** 62 + 2 ** 62", "2 ** 62 * 4", "-(2 ** 62) - 1", "'\\ud800' == chr(0xd800)", "'a' < 'b' <= 'b'", "() or [] or 'last'", "1 and 0 and 2"]:
    try:
        print(ascii(source[:40]), "->", ascii(eval(source)))
    except Exception as e:
        print(ascii(source[:40]), "->", type(e).__name__, e)
for source in "1 / 0", "1 % 0", "2 ** 10000 * 0.5", "1 << -1", "'a' + 1", "[][0]", "{}['k']", "(1,)[5]", "int('x')", "'abc'[10]", "0 ** -1", "None + 1", "1 .real.x", "9" * 5000, "'{}'.format()":
    try:
        print(repr(eval(source))[:50])
    except Exception as e:
        print(source[:20], "->", type(e).__name__, str(e)[:90])
print(eval("1 is 1"), eval("'abc' is 'abc'"), eval("() is ()"), eval("None is None"))
exec("a = 'name'; b = 'name'; print(a is b)")
