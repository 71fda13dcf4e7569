def attempt(f):
    try:
        print(f())
    except (TypeError, StopIteration, IndexError, KeyError) as e:
        print(type(e).__name__, e)
attempt(lambda: [].__add__(1)); attempt(lambda: "a".__add__(1)); attempt(lambda: (1,).__add__([])); attempt(lambda: b"".__add__(1))
attempt(lambda: [1].__mul__("a")); attempt(lambda: [1].__rmul__(2)); attempt(lambda: "a".__mul__(1.5)); attempt(lambda: list.__add__([1], [2]))
attempt(lambda: (1).__add__("a")); attempt(lambda: (1.5).__mul__("a")); attempt(lambda: {1}.__or__([1])); attempt(lambda: {}.__or__([1]))
attempt(lambda: [1].__eq__(1)); attempt(lambda: [1].__lt__((1,))); attempt(lambda: "a".__lt__(1)); attempt(lambda: "a".__contains__(1))
attempt(lambda: [1].__getitem__("a")); attempt(lambda: {}.__getitem__(1)); attempt(lambda: [].__setitem__(0, 1)); attempt(lambda: [].__delitem__(0))
attempt(lambda: [].__iadd__(5)); attempt(lambda: [1].__iadd__("ab")); attempt(lambda: [1].__imul__(2)); attempt(lambda: "a".__mod__(1))
attempt(lambda: (2).__pow__(3)); attempt(lambda: (2).__pow__(3, 5)); attempt(lambda: (2).__rpow__(3)); attempt(lambda: (2).__divmod__("a"))
attempt(lambda: iter([]).__next__()); attempt(lambda: iter([1]).__next__()); attempt(lambda: iter([]).__iter__() is not None)
attempt(lambda: (5).__bool__()); attempt(lambda: "".__len__()); attempt(lambda: (5).__hash__()); attempt(lambda: [].__hash__); attempt(lambda: len.__call__([1]))
attempt(lambda: int.__call__("7")); attempt(lambda: type.__call__(list, "ab")); attempt(lambda: object().__eq__(1)); attempt(lambda: None.__ne__(None))
attempt(lambda: (5).__index__()); attempt(lambda: (5.5).__int__()); attempt(lambda: (5).__float__()); attempt(lambda: (5).__neg__()); attempt(lambda: (5).__invert__())
attempt(lambda: object.__init__(5)); attempt(lambda: object.__init__(5, 1)); attempt(lambda: list.__init__([1], [2])); attempt(lambda: object.__getattribute__(5, "real"))
attempt(lambda: int.__str__(5)); attempt(lambda: object.__str__("a")); attempt(lambda: object.__format__(5, "")); attempt(lambda: object.__format__(5, "d"))
attempt(lambda: (5).__format__("04d")); attempt(lambda: type.__repr__(int)); attempt(lambda: type.__or__(int, str)) 
attempt(lambda: type.__prepare__()); attempt(lambda: object.__subclasshook__(1)); attempt(lambda: object.__init_subclass__()); attempt(lambda: object.__init_subclass__(x=1))
attempt(lambda: type.__setattr__(int, "x", 1)); attempt(lambda: type.__getattribute__(int, "nope")) if False else None
attempt(lambda: int.__new__(int, "12")); attempt(lambda: str.__new__(str, 5)); attempt(lambda: tuple.__new__(tuple, "ab")); attempt(lambda: object.__new__(object))if False else None
