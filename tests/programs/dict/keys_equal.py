"""Keys whose hash and == are written in Python, and change the dict."""


calls = []

class Key:
    def __init__(self, name, h=1):
        self.name = name
        self.h = h

    def __hash__(self):
        calls.append("hash " + self.name)
        return self.h

    def __eq__(self, other):
        calls.append("eq %s %s" % (self.name, getattr(other, "name", other)))
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name

d = {}
a, b, c = Key("a"), Key("b"), Key("c")
d[a] = 1
d[b] = 2
print(calls)
calls.clear()
print(d[a], d[Key("b")], d.get(c), Key("a") in d)
print(calls)
calls.clear()
d[Key("a")] = 5
print(d, calls)
calls.clear()
del d[Key("a")]
print(d, calls)

class Wrecker:
    """Changes the dict while it is compared."""
    def __init__(self, action):
        self.action = action

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return False

class Probe:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return self is other

for name in ("clear", "grow", "pop", "replace", "raise"):
    d = {}

    def action():
        if name == "clear":
            d.clear()
        elif name == "grow":
            for i in range(100):
                d["k%d" % i] = i
        elif name == "pop":
            d.popitem()
        elif name == "replace":
            d.clear()
            d.update({i: i for i in range(5)})
        else:
            raise KeyError("from eq")

    for operation in ("get", "set", "del", "in", "pop", "setdefault", "update"):
        d = {}
        w = Wrecker(None)
        d[w] = "w"
        d["x"] = 1
        w.action = action
        p = Probe()
        try:
            if operation == "get":
                r = d.get(p)
            elif operation == "set":
                d[p] = "p"
                r = d[p]
            elif operation == "del":
                del d[p]
                r = "deleted"
            elif operation == "in":
                r = p in d
            elif operation == "pop":
                r = d.pop(p, "default")
            elif operation == "setdefault":
                r = d.setdefault(p, "dflt")
            else:
                d.update({p: "u"})
                r = d[p]
            print(name, operation, r, len(d))
        except KeyError as error:
            print(name, operation, "KeyError", len(d))

class BadHash:
    def __hash__(self):
        raise TypeError("no hash today")

class NotInt:
    def __hash__(self):
        return "x"

class Huge:
    def __hash__(self):
        return 2**200

for k in (BadHash(), NotInt()):
    try:
        {k: 1}
    except TypeError as error:
        print(error)
print({Huge(): 1} != {}, hash(Huge()))

class Minus:
    def __hash__(self):
        return -1

print(hash(Minus()))

class StrSub(str):
    def __hash__(self):
        return 5

    def __eq__(self, other):
        return True

d = {"abc": 1}
print(d.get(StrSub("abc")), d.get("zzz"))
d = {StrSub("q"): 1}
print(d.get(5), d)
