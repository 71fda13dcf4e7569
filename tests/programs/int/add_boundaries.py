"""Sums and differences around the small range, 64 and 128 bits."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

M = (1 << 62) - 1
B = 1 << 62
show(lambda: M + 1)
show(lambda: -M - 1)
show(lambda: -M - 2)
show(lambda: M + M)
show(lambda: -M - M - 2)
show(lambda: B - 1)
show(lambda: B - 1 - M)
show(lambda: -B + 1)
show(lambda: -B - 1 + M + 2)
show(lambda: (1 << 64) - 1)
show(lambda: (1 << 64) - (1 << 64))
show(lambda: (1 << 128) - 1)
show(lambda: ((1 << 128) - 1) + 1)
show(lambda: ((1 << 128) + 1) - (1 << 128))
show(lambda: (1 << 128) - ((1 << 128) + 5))
show(lambda: M - -M)
show(lambda: -(M + 1))
show(lambda: -(-M - 1))
show(lambda: abs(-M - 1))
show(lambda: abs(-B))
show(lambda: +B)
show(lambda: -B)
show(lambda: --B)
show(lambda: B + -B)
show(lambda: True + M)
show(lambda: M - True)
show(lambda: B * 0)
show(lambda: 0 * B)
show(lambda: 0 - B)
show(lambda: B ^ B)
