"""Carets under the text of a SyntaxError stay inside it."""
import sys
for text in ("abcdefg", "abcdefg\n", "  abcdefg\n", "aé漢x\n", "abcdefg  \n", "\tabc\n", ""):
    for off, end in ((2, 100), (2, 8), (2, 9), (2, 10), (50, 60), (50, 20), (8, 12), (9, 12), (1, -1), (2, 0), (3, 2), (-1, 5)):
        try:
            raise SyntaxError("bad bad", ("bad.py", 1, off, text, 1, end))
        except SyntaxError as exc:
            sys.stderr = sys.stdout
            print("#", repr(text), off, end)
            exc.__traceback__ = None
            sys.__excepthook__(*sys.exc_info()[:2], None)
