"""add_note and __notes__: types, errors, subclasses, display."""
import traceback
e = ValueError("v")
print(hasattr(e, "__notes__"))
for bad in (1, None, b"x", ["x"]):
    try: e.add_note(bad)
    except TypeError as t: print(t)
print(hasattr(e, "__notes__"))
print(e.add_note("one"), e.__notes__)
e.add_note("two"); print(e.__notes__, e.__dict__)
notes = e.__notes__
e.add_note("three"); print(notes is e.__notes__, len(notes))
class S(str): pass
e.add_note(S("sub")); print(type(e.__notes__[-1]).__name__)
for odd in (["a", 1, None], "text", 5, ("t", "u"), [], [""], ["multi\nline"], None):
    e.__notes__ = odd
    print(traceback.format_exception_only(e))
    try: e.add_note("more"); print(e.__notes__)
    except TypeError as t: print(t)
del e.__notes__
print(hasattr(e, "__notes__"))
class Own(Exception):
    def add_note(self, note): print("own", note)
Own().add_note("x")
class P(Exception):
    @property
    def __notes__(self): return ["from property"]
print(traceback.format_exception_only(P("p")))
class Bad(Exception):
    @property
    def __notes__(self): raise RuntimeError("no")
try: print(traceback.format_exception_only(Bad("b")))
except RuntimeError as r: print("raised", r)
try: e.add_note()
except TypeError as t: print(t)
try: e.add_note("a", "b")
except TypeError as t: print(t)
import copy, sys
e.add_note("kept")
try: raise e
except ValueError as x: print(x.__notes__)
raise e
