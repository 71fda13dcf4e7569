# More keywords than there can be are counted, not named.
import itertools

for call in (lambda: itertools.product(0, repeat=1, foo=2), lambda: itertools.product(0, foo=2), lambda: ImportError(0, name=1, path=2, foo=3),
             lambda: ImportError(foo=3), lambda: NameError(a=1, b=2), lambda: NameError(a=1), lambda: AttributeError(a=1, b=2, c=3),
             lambda: AttributeError(a=1)):
    try:
        call()
    except TypeError as e:
        print(e)
