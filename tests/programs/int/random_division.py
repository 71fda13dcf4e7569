"""Floor division, modulo and true division of random big ints, with the signs in all combinations."""

state = 99


def word():
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return state >> 32


def number(bits):
    n = 0
    while n.bit_length() < bits:
        n = n << 32 | word()
    return n >> n.bit_length() - bits if bits else 0


for i in range(150):
    a, b = number(word() % 400 + 1), number(word() % 300 + 1)
    for x in (a, -a):
        for y in (b, -b):
            try:
                print(x // y % 10 ** 20, x % y % 10 ** 20, x / y)
            except OverflowError as e:
                print(e)
for i in range(300):
    a, b = number(word() % 1200 + 1), number(word() % 1200 + 1)
    try:
        print(repr(a / b))
    except OverflowError as e:
        print(e)
