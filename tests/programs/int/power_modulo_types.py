# pow() of three values of any types, and the slots behind it.
vals = [2, 2.5, 1j, 'x', None, True, [1]]
def attempt(f, *a):
    try: r = f(*a); print(a, r)
    except Exception as e: print(a, type(e).__name__, e)
for a in vals:
    for b in vals:
        for c in vals:
            attempt(pow, a, b, c)
            if hasattr(a, '__pow__'):
                attempt(a.__pow__, b, c)
                attempt(a.__rpow__, b, c)
