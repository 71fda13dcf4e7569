"""Iterators over ranges tell the whole range and where they are; regular expressions with names of characters; future imports in texts."""
import pickle, re
for r in (range(10), range(0), range(5, 50, 7), range(10, 0, -3), range(2**32 + 2), range(2**65, 2**65 + 5), range(2**70, 0, -2**68), range(-2**63, 2**63 - 1, 2**61)):
    it = iter(r)
    print(it.__reduce__()[1:])
    for step in range(2):
        print(next(it, None), it.__reduce__()[1:], it.__length_hint__())
    for state in (0, 3, 1, 100, -5, 2**32 + 1, 2):
        it.__setstate__(state)
        print(state, it.__reduce__()[1:], it.__length_hint__(), list(pickle.loads(pickle.dumps(it)))[:3] if it.__length_hint__() < 1000 else next(it))
for bad in (1.5, "x", None, 2**70):
    try:
        iter(range(3)).__setstate__(bad)
    except (TypeError, OverflowError) as error:
        print(error)
print(re.match(r'\N{LESS-THAN SIGN}', '<'), re.match(r'[\N{LATIN SMALL LETTER A}-\N{LATIN SMALL LETTER C}]+', 'abcd'))
try:
    re.compile(r'a\N{NO SUCH NAME}')
except re.error as error:
    print(error)
names = {}
exec("from __future__ import annotations, generator_stop as stop\ndef f(x: no_such_name): pass\nprint(f.__annotations__, annotations)", names)
print(names["stop"].getMandatoryRelease())
data = bytearray(b"x")
found = re.finditer(b"a", data)
try:
    data.extend(b"y" * 400)
except BufferError as error:
    print(error)
print(list(found))
del found
