def g(name):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("cleanup", name)
def use():
    for x in g("return"):
        return x
a = g("explicit")
next(a)
a.close()
for x in g("complete"):
    pass
print(use())
for x in g("break"):
    print("body", x)
    break
print("after break")
for x in (y for y in g("inside genexpr")):
    break
kept = g("kept")
for x in kept:
    break
print("after loop over a variable", next(kept))
def nested():
    try:
        for x in g("nested"):
            for y in g("innermost"):
                return y
    finally:
        print("finally of nested")
print(nested())
def loops():
    for x in g("continued"):
        if x == 1:
            continue
        break
    else:
        print("else")
loops()
left_a = g("left a")
left_b = g("left b")
never_started = g("never started")
next(left_b)
next(left_a)
class C:
    def __enter__(self): print("enter")
    def __exit__(self, *args): print("exit", args[0])
def w():
    with C():
        yield
left_c = w()
next(left_c)
print("end")
