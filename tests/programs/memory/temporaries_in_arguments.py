"""What an argument was made of dies when the call is over, before the rest of the expression."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i


def f(*args, **kwargs):
    print("called with", len(args), sorted(kwargs))
    return "result"


def g(x=None):
    print("g")
    return "g"


print(f(R("plain")), g())
print(f([R("in a list")]), g())
print(f((R("in a tuple"), 1)), g())
print(f({"k": R("in a dict")}), g())
print(f({1: [R("deep")]}), g())
print(f(key=R("keyword")), g())
print(f(key=[R("keyword list")]), g())
print(f(*[R("starred")]), g())
print(f(**{"a": R("double star")}), g())
print(len(R("len")), g())
print([R("indexed")][0].name, g())
print(R("subscript")[1], g())
x = f(R("assigned")) + g()
print(x)
y = [f(R("in display")), g()]
print(y)
if f(R("condition")) and g():
    print("then")
print(f(R("one"), R("two")), g())
print("end")
