"""Docstrings are written here: the facts are CPython's, the words are not."""
import math

for each in (any, math.floor, math.trunc):
    print(each.__doc__)
