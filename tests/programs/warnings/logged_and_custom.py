"""catch_warnings with record, custom categories, hierarchy in filters, warnings raised through natives."""
import warnings
class Base(UserWarning): pass
class Child(Base): pass
class Other(Warning): pass
def emit():
    for c in (Base, Child, Other, UserWarning, Warning): warnings.warn(c.__name__, c)
def run(setup):
    with warnings.catch_warnings(record=True) as seen:
        warnings.resetwarnings()
        setup()
        try: emit()
        except Warning as e: print("raised", repr(e))
        print([str(w.message) for w in seen])
run(lambda: warnings.simplefilter("always"))
run(lambda: (warnings.simplefilter("always"), warnings.simplefilter("ignore", Base)))
run(lambda: (warnings.simplefilter("ignore"), warnings.simplefilter("always", Child)))
run(lambda: (warnings.simplefilter("always"), warnings.simplefilter("error", Other)))
run(lambda: (warnings.simplefilter("always"), warnings.filterwarnings("ignore", message="[BO]")))
run(lambda: (warnings.simplefilter("ignore", Child), warnings.simplefilter("always", Base, append=True)))
w = warnings.WarningMessage(Base("m"), Base, "f.py", 3, line="src", source=[1])
print(w, w.source, w.line, w.file)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    sorted([2, 1], key=lambda x: warnings.warn(f"key {x}") or x)
    list(map(lambda x: warnings.warn("map"), [1]))
    {k: warnings.warn("dict") for k in "a"}
    class C:
        def __del__(self): pass
        def __repr__(self): warnings.warn("repr"); return "C"
    repr(C()), f"{C()}", [C()].__repr__()
    print([(str(x.message), x.lineno) for x in seen])
    seen.clear()
    try: raise Base("as exception")
    except Base as e: print(repr(e), isinstance(e, Exception))
    warnings.warn(Child("inst"), Other)
    print(seen[0].category.__name__, seen[0].message.args)
for bad in ((Base,), (5, Base), ("m", 5), ("m", None, "x"), ("m", Base, 1, None, 5)):
    try: warnings.warn(*bad); print("accepted")
    except TypeError as e: print(e)
