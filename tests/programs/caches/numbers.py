"""Numbers at the edges of what is held in a word."""

import math

edges = [0.0, -0.0, 1.0, -1.0, 2.0 ** -255, -(2.0 ** -255), 2.0 ** -254, 2.0 ** -256, 1.5 * 2.0 ** -255, 2.0 ** 256, 2.0 ** 257,
         -(2.0 ** 257), 1.7976931348623157e308, 5e-324, math.inf, -math.inf, math.nan, math.nextafter(2.0 ** -255, 0),
         math.nextafter(2.0 ** -255, 1), math.nextafter(2.0 ** 257, 0), math.nextafter(2.0 ** 256, 0), 1e-77, 1.7272337110188893e-77]


def ops(a, b):
    results = [a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a > b, a >= b, bool(a), -a]
    try:
        results.append(a / b)
    except ZeroDivisionError as e:
        results.append(str(e))
    try:
        results.append(a ** b)
    except (OverflowError, ZeroDivisionError) as e:
        results.append(str(e))
    return results


for a in edges:
    print(repr(a), hash(a) if a == a else "nan", {a: 1}.get(a), a in [a], a is a)
    for b in edges:
        print(*ops(a, b))
for a in (0, 1, -3, 2 ** 53 + 1, 2 ** 62, -2 ** 62):
    for b in edges[:9]:
        print(*ops(a, b))
        print(*ops(b, a))
total = 0.0
for i in range(10):
    total += i * 0.0
    total *= -1.0
print(total, math.copysign(1, total))

ints = [0, 1, -1, 5, 2 ** 62 - 1, 2 ** 62, -2 ** 62, -2 ** 62 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, -2 ** 64, 2 ** 127 + 9, 3 ** 100, -3 ** 100,
        2 ** 640, -(2 ** 640) + 1]
for a in ints:
    for b in ints:
        print(a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b)
        if b:
            print(a // b, a % b, divmod(a, b))
    print(a * a, ~a, -a, abs(a), a << 3, a >> 3, a << 64, a >> 64)
x = 0
for i in range(50):
    x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    print(x)
