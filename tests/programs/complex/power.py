"""** of complex numbers."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)

show(lambda: (1j ** 2, 1j ** 3, 1j ** 4, 1j ** -1, 1j ** -2, (1 + 2j) ** 3, (1 + 2j) ** -2, (1 + 2j) ** 0, (1 + 2j) ** 1, 0j ** 0, 0j ** 2, 0j ** 2.5))
show(lambda: ((1 + 2j) ** 2.0, (1 + 2j) ** (2 + 0j), (1 + 2j) ** 0.5, 1j ** 0.5, (1 + 2j) ** (1 + 1j), 2 ** 1j, 2.0 ** (1 + 1j), (-1) ** 0.5j, (-8) ** (1 / 3)))
show(lambda: ((1 + 2j) ** 100, (1 + 2j) ** 101, (1 + 2j) ** -100, (1 + 2j) ** -101, (0.5 + 0.5j) ** 100, (3 + 4j) ** 99))
show(lambda: 0j ** -1)
show(lambda: 0j ** 1j)
show(lambda: 0j ** (1 + 1j))
show(lambda: 0j ** (-1 + 0j))
show(lambda: (1e200 + 1e200j) ** 2)
show(lambda: (1e200 + 1e200j) ** 2.5)
show(lambda: (1e200j) ** -2)
show(lambda: (pow(1j, 2), pow(1j, 2, None)))
show(lambda: pow(1j, 2, 3))
show(lambda: pow(2, 1j, 3))
show(lambda: 1j ** "a")
show(lambda: "a" ** 1j)
show(lambda: 1j ** 10 ** 400)
show(lambda: ((1j).__pow__(2), (1j).__rpow__(2), (1j).__pow__("a")))
