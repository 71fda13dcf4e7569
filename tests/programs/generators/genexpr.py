print(list(x for x in range(3)), list((x, y) for x in range(2) for y in "ab" if x))
g = (print("evaluating") or x for x in [1])
print("made")
print(next(g))
try:
    g = (x for x in 5)
except TypeError as e:
    print("outer iterable at once:", e)
try:
    list(y for x in [1] for y in 5)
except TypeError as e:
    print("inner later:", e)
try:
    h = (z for z in undefined_name)
except NameError as e:
    print(e)
x = "global"
print(list(x for x in [1, 2]), x)
class C:
    y = 10
    z = list(q for q in range(y // 5))
    try:
        w = list(y for _ in range(2))
    except NameError as e:
        print("class scope:", e)
print(C.z)
def f():
    n = 3
    g = (i * n for i in range(3))
    n = 100
    return list(g)
print(f())
print(sum(i for i in range(10) if i % 2), any(x > 3 for x in range(5)), all(x < 3 for x in range(5)))
print(max((len(w), w) for w in "the quick brown".split()), sorted((-x for x in range(3)), key=abs))
nested = (tuple(b for b in a) for a in ((1, 2), (3,)))
print(list(nested))
print(list(y := v * 2 for v in range(3)), y)
print((i for i in ()).__name__, list((i, j) for i in range(3) for j in range(i)))
m = {k: (v for v in range(k)) for k in range(3)}
print({k: list(v) for k, v in m.items()})
lazily = (fn() for fn in [lambda i=i: i for i in range(3)])
print(next(lazily), list(lazily))
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "dead"))
def gen_in_arg(*a, **k): return a, k
print([list(x) if hasattr(x, "send") else x for x in gen_in_arg((i for i in "ab"), 3)[0]])
