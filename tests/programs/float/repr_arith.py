"""Shortest text of computed floats, without struct."""

x = 0.5
for i in range(400):
    x = x * 3.9 * (1 - x)
    print(x, x * 1e10, x * 1e-10, x * 1e200, x * 1e-200, x / 3e-300, -x)
y = 1.0
for i in range(120):
    y *= 7.3
    print(y, 1 / y, y + 0.1, y - y % 1)
for i in range(-330, 310, 7):
    print(float("3e" + str(i)), float("1.23456789012345e" + str(i)))
