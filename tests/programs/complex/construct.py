"""complex(): numbers, text, objects, errors."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class HasComplex:
    def __complex__(self): return 1 + 2j


class HasFloat:
    def __float__(self): return 4.5


class HasIndex:
    def __index__(self): return 43


class BadComplex:
    def __complex__(self): return 5


class Sub(complex):
    pass


show(lambda: (complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex(real=1), complex(imag=2), complex(1, imag=3), complex(True, False)))
show(lambda: (complex(1j), complex(1j, 1j), complex(1 + 2j, 3 + 4j), complex(1, 1j), complex(-0.0, -0.0), complex(0.0, -0.0), complex(-0.0), complex(1 + 0j, -0.0)))
show(lambda: (complex("1"), complex("1j"), complex("j"), complex("-j"), complex("+j"), complex("1+2j"), complex("1-2j"), complex("1+j"), complex("1-j"), complex("-1.5e3-2.5e-3j"), complex("1J")))
show(lambda: (complex(" 1+2j "), complex("(1+2j)"), complex(" ( 1+2j ) "), complex("(j)"), complex("\t3\n"), complex("1_0+2_0j"), complex(".5+.5j"), complex("5.+5.j"), complex("1e5j")))
show(lambda: (complex("nan"), complex("inf"), complex("nanj"), complex("infj"), complex("nan+infj"), complex("-inf-nanj"), complex("infinity+infinityj")))
show(lambda: (complex("\u0661+\u0662j"), complex("\u20031\u2003")))
show(lambda: complex(""))
show(lambda: complex(" "))
show(lambda: complex("1 + 2j"))
show(lambda: complex("1+2"))
show(lambda: complex("1+2j3"))
show(lambda: complex("1j+2"))
show(lambda: complex("(1+2j"))
show(lambda: complex("1+2j)"))
show(lambda: complex("()"))
show(lambda: complex("jj"))
show(lambda: complex("1__0j"))
show(lambda: complex("_1"))
show(lambda: complex("1+_2j"))
show(lambda: complex("1+-2j"))
show(lambda: complex("1e"))
show(lambda: complex("\x00"))
show(lambda: complex("1\x1c"))
show(lambda: complex("1+2j", 1))
show(lambda: complex("1", "2"))
show(lambda: complex(1, "2"))
show(lambda: complex([]))
show(lambda: complex(None))
show(lambda: complex(1, []))
show(lambda: complex(1, None))
show(lambda: complex(b"1"))
show(lambda: (complex(HasComplex()), complex(HasFloat()), complex(HasIndex()), complex(1, HasFloat()), complex(HasComplex(), 2)))
show(lambda: complex(1, HasComplex()))
show(lambda: complex(BadComplex()))
show(lambda: complex(10 ** 400))
show(lambda: complex(1, 10 ** 400))
show(lambda: complex(1, 2, 3))
show(lambda: complex(x=1))
show(lambda: (Sub(1, 2), type(Sub(1, 2)), Sub("1+2j"), type(Sub(1) + 1), complex(Sub(1, 2)), type(complex(Sub(1, 2)))))
show(lambda: (complex(HasComplex()).__class__, (1j).__complex__(), type(Sub(1).__complex__())))
