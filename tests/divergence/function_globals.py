"""types.FunctionType with another dict of globals."""
import types

name = "module"


def function():
    return name


print(types.FunctionType(function.__code__, {"name": "other"})())
