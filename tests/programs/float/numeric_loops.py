"""Typical numeric loops: their printed digits depend on every rounding."""
import math


def mandel(cr, ci):
    zr = zi = 0.0
    for n in range(60):
        zr, zi = zr * zr - zi * zi + cr, 2 * zr * zi + ci
        if zr * zr + zi * zi > 4:
            return n
    return 60


for y in range(-8, 9):
    print("".join(" .:-=+*#%@"[mandel(x / 12 - 0.5, y / 8) % 10] for x in range(-24, 25)))


def integrate(f, a, b, n):
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)


print(integrate(math.sin, 0, math.pi, 1000), integrate(lambda x: x ** 3, 0, 2, 500), integrate(math.exp, -1, 1, 300))
x = 2.0
for _ in range(6):
    x = x - (x * x - 2) / (2 * x)
    print(x, x * x - 2)
print(sum(1 / (k * k) for k in range(1, 2000)), sum(1 / (k * k) for k in range(1999, 0, -1)))
mean = sum(i * 0.37 for i in range(100)) / 100
var = sum((i * 0.37 - mean) ** 2 for i in range(100)) / 99
print(mean, var, var ** 0.5)
pos, vel, dt = 1.0, 0.0, 0.01
for step in range(1000):
    vel -= pos * dt
    pos += vel * dt
    if step % 100 == 0:
        print(f"{step * dt:.2f} {pos:.6f} {vel:+.6f} {pos * pos + vel * vel}")
