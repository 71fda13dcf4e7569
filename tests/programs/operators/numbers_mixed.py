vals = [0, 1, -1, 2, 7, -7, 2**31, 2**61, 2**62 - 1, 2**62, -(2**62), -(2**62) - 1, 2**63, 2**64, 10**30, -(10**30)]
fl = [0.0, -0.0, 1.0, 1.5, -2.5, 1e10, 1e300, -1e-300, float("inf"), float("nan"), 0.1]
def safe(f, *a):
    try:
        return f(*a)
    except (ZeroDivisionError, OverflowError, ValueError) as e:
        return type(e).__name__ + ": " + str(e)
ops = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a / b,
       lambda a, b: divmod(a, b)]
for f in ops:
    for a in vals:
        print([safe(f, a, b) for b in vals])
for f in ops:
    for a in fl:
        print([safe(f, a, b) for b in fl])
for f in ops:
    for a in fl:
        print([safe(f, a, b) for b in vals] + [safe(f, b, a) for b in vals])
for a in vals:
    print([a & b for b in vals], [a | b for b in vals], [a ^ b for b in vals], ~a, -a, +a, abs(a))
    print([safe(lambda: a << s) for s in (0, 1, 5, 60, 61, 62, 63, 64, 100)], [a >> s for s in (0, 1, 5, 60, 61, 62, 63, 64, 100)])
    print([a < b for b in vals], [a == b for b in vals], [a >= b for b in fl], [a == b for b in fl])
print(safe(lambda: 1 << -1), safe(lambda: 1 >> -1), True + True, True & False, True | 2, -True, ~False, True ^ True)
i = 2 ** 62 - 2
for _ in range(5):
    i += 1
    print(i, -i, i - 1, i * 2)
f = 1.0
for _ in range(5):
    f *= 1e100
    print(f)
