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
