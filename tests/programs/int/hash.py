"""Hashes of ints, floats and complex numbers agree where the numbers are equal."""

P = 2 ** 61 - 1
for n in (0, 1, -1, -2, 2, P - 1, P, P + 1, -P, -P - 1, -P + 1, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 100, -10 ** 100, P * P, True):
    print(n, hash(n))
for d in (0.0, -0.0, 1.0, -1.0, 0.5, 0.1, -0.1, 1.5, 1e100, 5e-324, 1.7976931348623157e308, float("inf"), -float("inf"), 2.0 ** 61, 1e16, 3.14):
    print(d, hash(d))
for z in (0j, 1j, -1j, 1 + 2j, -1 + 0j, 1.5 - 2.5j, complex("inf+infj")):
    print(z, hash(z))
for n in (0, 1, -1, 2 ** 53, 2 ** 61, 2 ** 70, -2 ** 70, 3 * 2 ** 100):
    assert hash(n) == hash(float(n)) == hash(complex(n))
nan = float("nan")
print(hash(nan) == hash(nan), {nan: 1}[nan], nan in [nan])
print({1: "a", 1.0: "b", True: "c", 1 + 0j: "d"})
print(len({0, 0.0, -0.0, False, 0j}))
