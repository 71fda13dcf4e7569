"""Complex numbers at work: FFT, roots of polynomials, Julia set."""
import math


def fft(a, sign=-1):
    n = len(a)
    if n == 1:
        return a
    even, odd = fft(a[::2], sign), fft(a[1::2], sign)
    out = [0] * n
    for k in range(n // 2):
        w = complex(math.cos(2 * math.pi * k / n), sign * math.sin(2 * math.pi * k / n)) * odd[k]
        out[k], out[k + n // 2] = even[k] + w, even[k] - w
    return out


data = [complex(i % 5, -i % 3) for i in range(16)]
for z in fft(data):
    print(z)
print([round(abs(z / 16 - d), 9) for z, d in zip(fft(fft(data), 1), data)])


def roots(c):
    r = [(0.4 + 0.9j) ** i for i in range(len(c) - 1)]
    for _ in range(60):
        for i in range(len(r)):
            p = 0
            for x in c:
                p = p * r[i] + x
            q = c[0]
            for j in range(len(r)):
                if j != i:
                    q *= r[i] - r[j]
            r[i] -= p / q
    return r


for z in roots([1, -6, 11, -6]):
    print(round(z.real, 6), abs(round(z.imag, 6)))
for y in range(-6, 7):
    line = ""
    for x in range(-20, 21):
        z = complex(x / 12, y / 5)
        n = 0
        while abs(z) < 2 and n < 9:
            z = z * z + (-0.8 + 0.156j)
            n += 1
        line += " .:-=+*#%@"[n]
    print(line)
