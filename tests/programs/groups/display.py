"""traceback.format_exception of groups: nesting, causes, notes, truncation."""
import traceback
def make(n): 
    try: raise ValueError(n)
    except ValueError as e: return e
def text(e, **k): print("".join(traceback.format_exception(e, **k)).replace(__file__, "FILE"))
try: raise ExceptionGroup("plain", [make(1), make(2)])
except ExceptionGroup as e: text(e)
g = ExceptionGroup("noted", [make(1)])
g.add_note("group note"); g.exceptions[0].add_note("leaf\nnote")
text(g)
try:
    try: raise ExceptionGroup("first", [make(3)])
    except ExceptionGroup as e: raise ExceptionGroup("second", [e, KeyError("k")]) from OSError("cause")
except ExceptionGroup as e: text(e); text(e, chain=False)
text(ExceptionGroup("many", [ValueError(i) for i in range(30)]))
d = ValueError("x")
for i in range(14): d = ExceptionGroup(f"d{i}", [d])
text(d)
text(ExceptionGroup("mixed", [ExceptionGroup("empty-ish", [TypeError()]), SyntaxError("s", ("f.py", 1, 2, "a b\n")), ExceptionGroup("multi\nline", [ValueError("multi\nline")])]))
print(traceback.format_exception_only(ExceptionGroup("only", [ValueError(1)])))
