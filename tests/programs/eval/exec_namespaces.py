"""exec() with globals and builtins that are not plain dicts: what is asked, and what is raised."""


class Refuses(Exception):
    pass


class Refusing(dict):
    def __getitem__(self, key):
        raise Refuses(key)


class Counting(dict):
    def __getitem__(self, key):
        print("asked for", key)
        return super().__getitem__(key)


class Mapping:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        print("mapping asked for", key)
        return self.items[key]


class Indexing:
    def __getitem__(self, key):
        raise IndexError(key)


def attempt(title, code, *namespaces):
    try:
        exec(code, *namespaces)
    except Exception as error:
        print(title, type(error).__name__, error)
    else:
        print(title, "done")


MODULE = compile("result = name", "", "exec")
FUNCTION = compile("def f():\n    return name\nresult = f()", "", "exec")
CLASS = compile("class C:\n    def f(self): return 1\nresult = C().f()", "", "exec")

for builtins in ({}, 123, None, "text", [], Refusing(name=1), Counting(name=1), Counting(), Mapping({"name": 1}), Mapping({}),
                 Indexing()):
    shown = type(builtins).__name__
    attempt(f"module {shown}", MODULE, {"__builtins__": builtins})
    attempt(f"function {shown}", FUNCTION, {"__builtins__": builtins})
    attempt(f"found {shown}", MODULE, {"__builtins__": builtins, "name": 2})

for kind in (Refusing, Counting):
    attempt(f"globals {kind.__name__}", MODULE, kind(name=1))
    attempt(f"globals {kind.__name__} without", MODULE, kind())
    attempt(f"function {kind.__name__}", FUNCTION, kind(name=1))
    attempt(f"locals {kind.__name__}", MODULE, {"name": 3}, kind())

print(eval("name + 1", {"__builtins__": Mapping({"name": 41})}))
try:
    eval("other", {"__builtins__": Mapping({"name": 41})})
except NameError as error:
    print(error)
