# Many different texts, so that what is compiled must be collectable.
total = 0
for i in range(20000):
    total += eval(f"{i} + {i % 7}")
print(total)
functions = []
for i in range(500):
    ns = {}
    exec(f"def f(x):\n    'doc {i}'\n    return x * {i} + {i}.5", ns)
    if i % 100 == 0: functions.append(ns["f"])
print([f(2) for f in functions], [f.__doc__ for f in functions])
code = compile("a * b + len(c)", "<code>", "eval")
print(sum(eval(code, {"a": i, "b": 2, "c": "x" * (i % 3)}) for i in range(5000)))
stored = [compile(f"{i} ** 2", f"<n{i}>", "eval") for i in range(300)]
import gc
gc.collect()
print(sum(map(eval, stored)), stored[7].co_filename)
gens = []
for i in range(100):
    ns = {}
    exec(f"def g():\n    for k in range({i}): yield k * {i}", ns)
    g = ns["g"]()
    next(g, None)
    gens.append(g)
del ns
gc.collect()
print(sum(sum(g) for g in gens))
errors = []
for i in range(200):
    try:
        exec(f"def fail(): raise ValueError({i})\nfail()")
    except ValueError as e:
        errors.append(e)
gc.collect()
print(sum(e.args[0] for e in errors), errors[5].__traceback__.tb_next.tb_next.tb_frame.f_code.co_name)
