import warnings
for src in ("'''\n\\z'''", "b'''\n\\z'''", "'''\n\\407'''", "b'''\n\n\\407'''", "f'''\n{1}\\z'''", "'a' 'b\\q'", "('x'\n 'y\\q')", "rb'\\z'", "f'{1:\\z}'", "'\\400\\z'", "'\\z\\400'", "'\\é'","'\\377'"):
    for mode in "always", "error":
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter(mode)
            try: v = eval(src); print(repr(src), mode, repr(v), [(str(x.message), x.category.__name__, x.lineno, x.filename) for x in w])
            except SyntaxError as e: print(repr(src), mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), w)
