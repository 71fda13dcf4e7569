g = ValueError(1)
for i in range(100000):
    g = ExceptionGroup("x", [g])
for f in (lambda: g.split(TypeError), lambda: g.subgroup(ValueError)):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__)
