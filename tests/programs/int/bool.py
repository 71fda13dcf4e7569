"""bool: construction, operators, text."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except Exception as e:
        print(type(e).__name__, e)


class BadBool:
    def __bool__(self): return 1


class LenZero:
    def __len__(self): return 0


class LenOne:
    def __len__(self): return 1


show(lambda: (True, False, repr(True), str(False), int(True), float(True)))
show(lambda: (bool(), bool(0), bool(""), bool([0]), bool(None), bool(0.0), bool(10 ** 30), bool(object)))
show(lambda: bool(1, 2))
show(lambda: bool(x=1))
show(lambda: (True + True, True * 5, True - False, -True, +True, ~True, abs(True), type(+True)))
show(lambda: (True & True, True & False, True | False, True ^ True, False ^ True))
show(lambda: (True & 3, 3 & True, True | 2, 2 ^ True, type(True & 1)))
show(lambda: (True and 5, False or 6, not True))
show(lambda: (True == 1, True is True, True < False, False <= 0, True != 1.0))
show(lambda: (True / 2, True // 2, True % 2, divmod(True, 2), True ** 2, True << 3, True >> 1))
show(lambda: ([10, 20][True], "ab"[False], range(True), [1] * True))
show(lambda: (True.real, True.imag, True.numerator, True.denominator, True.bit_length()))
show(lambda: (hash(True), hash(False)))
show(lambda: (isinstance(True, int), issubclass(bool, int), type(True).__mro__))
show(lambda: (f"{True}", f"{True:d}", f"{True:>6}", f"{True!r:>6}", "%s %d %r" % (True, True, False)))
show(lambda: (True.__and__(1), True.__and__(False), True.__rand__(True), True.__and__(1.5)))
show(lambda: (True + 1.5, True + 1j, True == 1 + 0j))
show(lambda: (sum([True, False, True]), max(True, 0), sorted([True, False, 2, -1])))
show(lambda: bool(BadBool()))
show(lambda: (bool(LenZero()), bool(LenOne())))
show(lambda: True < "a")
show(lambda: True.x)
