"""The callables that site adds, and classes without a signature."""
import inspect

for each in (copyright, credits, license, exit, quit):
    print(inspect.signature(each))
for each in (ValueError, int, dict, OSError):
    try:
        print(inspect.signature(each))
    except ValueError as error:
        print(error)
for call in (lambda: exit(3), lambda: quit(code=4), lambda: exit(), lambda: exit(1, 2), lambda: exit(z=1), lambda: exit(1, code=2)):
    try:
        call()
    except SystemExit as error:
        print("exit", error.code)
    except TypeError as error:
        print(error)
import io
import itertools

for each in (list, tuple, float, complex, enumerate, itertools.count, io.BytesIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, input, __import__):
    print(each.__text_signature__, inspect.signature(each))


class Items(list):
    pass


print(inspect.signature(Items), inspect.signature(io.BufferedReader).parameters["buffer_size"].default)
stack = inspect.stack()
print(stack[0].positions)


class Documented:
    """Documented(a, b=(1, 2), /)\n--\n\nWhat it does."""


class Unfinished:
    """Unfinished(a)\n\n--\n\nno"""


class Other:
    """Others(a)\n--\n\nno"""


for each in (Documented, Unfinished, Other, Items):
    print(each.__text_signature__, each.__doc__ is not None and len(each.__doc__))
print(inspect.signature(Documented))
