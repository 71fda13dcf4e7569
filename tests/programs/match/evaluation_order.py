# Subject once, cases in order, values and classes when reached.
def show(name, value=None):
    print(name, end=" ")
    return value

class NS:
    def __getattribute__(self, name):
        print("." + name, end=" ")
        return {"one": 1, "two": 2, "Int": int, "Str": str, "key": "k"}[name]
ns = NS()

def f(x):
    match show("subject", x):
        case ns.one:
            print("one")
        case ns.Int():
            print("int")
        case [ns.Str(), ns.two]:
            print("str two")
        case [ns.one, ns.one] | [ns.two, ns.two]:
            print("pairs")
        case {ns.key: ns.one, "z": ns.two}:
            print("map")
        case _:
            print("other")

for x in (1, 5, ["s", 2], ["s", 3], [2, 2], {"k": 1, "z": 2}, {"k": 1}, {"k": 2, "z": 2}, 1.5):
    f(x)

class P:
    __match_args__ = ("a", "b")
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        print("attr", name, end=" ")
        return name
match P():
    case P("a", "x", c="c"):
        print("?")
    case P("a", c="c", d="x"):
        print("?")
    case P(_, b="b", c=_):
        print("matched")
