"""Number theory on long ints: Miller-Rabin, Fibonacci, Collatz, factorials, digits of pi."""


def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


def pi_digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < count:
        if 4 * q + r - t < n * t:
            out.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return "".join(map(str, out))


print([n for n in range(60) if is_prime(n)])
print([e for e in range(2, 640) if is_prime(2 ** e - 1)])
print(fib(10), fib(93), fib(300), len(str(fib(20000))), fib(20000) % 10 ** 12)
print(pi_digits(300))
f = 1
for i in range(1, 200):
    f *= i
print(f, sum(map(int, str(f))))
n, steps = 2 ** 200 - 1, 0
while n != 1:
    n = 3 * n + 1 if n & 1 else n >> 1
    steps += 1
print(steps)
a, b = 3 ** 300, 7 ** 100 + 2
while b:
    a, b = b, a % b
print(a)
