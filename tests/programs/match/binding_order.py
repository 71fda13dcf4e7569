# The order in which names are bound, seen by a namespace.
class Namespace(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key, value)
        super().__setitem__(key, value)

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Namespace()
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, dict(ns))

class C(metaclass=Meta):
    match [1, [2, 3], {"k": 4, "l": 5}]:
        case [a, [b, *c] as d, {"k": e, **f}] as g:
            pass
    match (1, 2):
        case (h, i, j):
            print("?")
        case (h, 3):
            print("?")
        case (k, l) if print("guard"):
            print("?")
        case (m, n):
            print("body")
    match {"x": 1}:
        case {"x": 2, **o} | {"x": 1, **o}:
            pass
    match (8, 9):
        case (p, 0 as q) | (q, p):
            pass
