# add_note and __notes__
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("one")
e.add_note("two\nlines")
print(e.__notes__, e.__dict__)
try:
    e.add_note(5)
except TypeError as x:
    print(x)
e.__notes__ = 5
try:
    e.add_note("a")
except TypeError as x:
    print(x)
e.__notes__ = ["kept"]
e.add_note("more")
print(e.__notes__)
