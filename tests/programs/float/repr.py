"""Shortest round trip of floats: powers, edges, random bit patterns."""
import math

print([0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 1e17, 123456789012345678.0])
print([1e-4, 1e-5, 0.00012, 0.000012, 1.5e-7, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308])
print([float("inf"), -float("inf"), float("nan"), -float("nan"), 9007199254740993.0, 4.35, 4.349999999999999, 1e21, 1.1e21])
for e in range(-1074, 1024, 13):
    print(2.0 ** e, -(2.0 ** e) * 3)
for e in range(-323, 309, 5):
    print(float("1e%d" % e), float("9.999999999999999e%d" % e) if e < 308 else "")


def from_bits(bits):
    """The double with these bits (not a NaN's payload)."""
    sign = -1.0 if bits >> 63 else 1.0
    exponent, fraction = bits >> 52 & 0x7FF, bits & 0xFFFFFFFFFFFFF
    if exponent == 0x7FF:
        return math.nan if fraction else sign * math.inf
    if exponent == 0:
        return sign * math.ldexp(fraction, -1074)
    return sign * math.ldexp(fraction | 1 << 52, exponent - 1075)


state = 7
for i in range(3000):
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    d = from_bits(state)
    if i % 10 == 0:
        print(d)
    assert d != d or float(repr(d)) == d
for i in range(2000):
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    d = (state >> 40) / 1000
    if i % 10 == 0:
        print(d, d * 7, d / 7)
    assert float(str(d)) == d
