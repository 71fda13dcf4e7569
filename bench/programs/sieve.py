"""Lists of small integers: sieve, sorting, slices."""


def primes(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            for m in range(n * n, limit + 1, n):
                flags[m] = False
    return [n for n, prime in enumerate(flags) if prime]


found = primes(9000000)
print(len(found), found[-1])

numbers = []
seed = 1
for _ in range(1200000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    numbers.append(seed)
ordered = sorted(numbers)
print(ordered[0], ordered[-1], ordered[600000])
numbers.sort(key=lambda n: n % 1000)
print(numbers[0] % 1000, numbers[-1] % 1000)


def bubble(values):
    values = values[:]
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
    return values


print(bubble(numbers[:4000])[:3])
