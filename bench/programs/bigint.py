"""Integers beyond 64 bits."""


def pi_digits(count):
    digits = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < m * t:
            digits.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return digits


print("".join([str(d) for d in pi_digits(4000)])[-20:])


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(len(str(factorial(1500))), factorial(9000) % 1000000007)

a, b = 0, 1
for _ in range(150000):
    a, b = b, a + b
print(a.bit_length(), a % 1000000007)
print(pow(3, 10 ** 1200, 10 ** 200 + 357) % 10 ** 12)
x = 0
for i in range(4000000):
    x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
print(x)
