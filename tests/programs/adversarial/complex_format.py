# complex: text, format specs and parsing.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


numbers = [0j, 1 + 2j, -1.5 - 0.5j, 1e20 + 1e-20j, complex("inf"), complex(0, float("nan")), complex(-0.0, -0.0), complex(3, -0.0), 1234567.891 + 98765.4321j]
specs = ["", "f", ".2f", "e", ".3e", "g", ".3g", "G", "F", "E", "+", " ", "-", "+.1f", "10", "30.2f", "<30.1f|", "<30.1f", ">30.1f", "^30.1f", "*^40.2e", ",", ",.1f", "_.1f", "#.0f", "n",
         "d", "x", "%", "s", "c", "=30", "030", "0", "z.1f", ".5", "10.3", "=+10", "q", "__", ",_", "+,.2f"]
for number in numbers:
    print(repr(number), str(number))
    for spec in specs:
        attempt(format, number, spec)
for text in ("1+2j", "1", "j", "-j", "+j", "1e5j", "(1+2j)", " ( 1+2j ) ", "1 + 2j", "1+2", "1+2i", "1+2J", "infj", "nan+infj", "1+j", "1-j", "1+-2j", "", "()", "(", "1j+2", "1_0+2_0j", "1+2jj",
             "inf", "-nanj", "1e", "0x1", "((1))", "1+2j)", "\u0661j", ".5+.5j", "1.+2.j", "1e400j", "\t1+2j\n", "1\0"):
    attempt(complex, text)
for args in ((1, 2), (1j, 1j), ("1", 2), (1, "2"), (None,), ([],), (1.5, True), (10**400,), (1, 10**400), (b"1",), (1, 2, 3), ("1+2j", 0)):
    attempt(complex, *args)
attempt(complex, real=1, imag=2)
attempt(complex, imag=2)
attempt(complex, real="1")
attempt(complex, imag="1")
attempt(complex, 1, real=2)
attempt(complex, bad=1)


class C:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


for value in (1j, 1, 1.5, "1", None, complex(2)):
    attempt(complex, C(value))
    attempt(complex, C(value), 1)
    attempt(complex, 1, C(value))
attempt(lambda: 1j < 2j)
attempt(lambda: 1j >= 2)
attempt(lambda: 1j // 2)
attempt(lambda: 1j % 2)
attempt(lambda: divmod(1j, 2))
attempt(lambda: int(1j))
attempt(lambda: float(1j))
attempt(lambda: round(1j))
attempt(lambda: 1j ** 1000000)
attempt(lambda: 0j ** -1)
attempt(lambda: 0j ** 1j)
attempt(lambda: 0j ** 0)
attempt(lambda: 1j / 0)
attempt(lambda: 1j << 1)
attempt(lambda: abs(complex(1e308, 1e308)))
attempt(lambda: (1e308 + 1e308j) * 10)
attempt(lambda: hash(1 + 0j) == hash(1))
attempt(lambda: (1 + 2j).conjugate())
attempt(lambda: setattr(1j, "real", 3))
