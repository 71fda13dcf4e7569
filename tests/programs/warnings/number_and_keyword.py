"""A keyword that sticks to a number: a SyntaxWarning, or an error where the letters could be digits."""
import warnings
for num in ("0xf", "0o7", "0b1", "9", "0", "1.", "1e3", "1j", "0x1", "1_0", "00"):
    for form in ("%sand x", "%sor x", "%sin x", "%snot in x", "%sif x else y", "x if %selse y", "[%sfor x in ()]", "%sis x", "%sspam", "%s and x", "(1,\n%sor 2)"):
        src = form % num
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            try:
                compile(src, "<t>", "eval")
                r = "ok"
            except SyntaxError as e:
                r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(src, r, [(x.category.__name__, str(x.message), x.lineno, x.filename) for x in w])
