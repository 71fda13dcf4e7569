"""getattr, hasattr and getattr with a default, by names that are computed, over every place an attribute may be in."""


class Base:
    shared = "class"

    def __init__(self):
        self.own = "own"

    def method(self):
        return "method"

    @property
    def good(self):
        return "property"

    @property
    def bad(self):
        raise AttributeError("inner")

    @property
    def worse(self):
        raise ValueError("not an attribute")

    @staticmethod
    def static():
        return "static"

    @classmethod
    def of_class(cls):
        return cls.__name__


class Slotted:
    __slots__ = ("x", "y")


class Hooked(Base):
    def __getattr__(self, name):
        if name == "never":
            raise AttributeError(name)
        return f"hook {name}"


class Descriptor:
    def __get__(self, instance, owner):
        return "descriptor"


class WithDescriptor:
    d = Descriptor()


NAMES = ["own", "shared", "method", "good", "bad", "worse", "static", "of_class", "added", "absent", "__class__", "__dict__",
         "__doc__", "x", "y", "never", "d", "__module__"]


def text(value):
    if isinstance(value, dict):
        return list(value)
    return value() if callable(value) and not isinstance(value, type) else value


def look(what, thing):
    for name in NAMES:
        name = "".join(list(name))
        row = []
        for get in (lambda: text(getattr(thing, name)), lambda: text(getattr(thing, name, "default")), lambda: hasattr(thing, name)):
            try:
                row.append(get())
            except (AttributeError, ValueError) as error:
                row.append(f"{type(error).__name__}: {error}")
        print(what, name, *row)


for _ in range(2):
    thing = Base()
    look("fresh", thing)
    thing.added = "added"
    thing.method = lambda: "instance"
    thing.shared = "instance"
    look("changed", thing)
    del thing.own, thing.shared
    vars(thing)["absent"] = "through vars"
    look("deleted", thing)
    Base.absent = "class now"
    Base.own = "class own"
    look("patched", Base())
    look("patched, deleted", thing)
    del Base.absent, Base.own
    slotted = Slotted()
    slotted.x = 1
    look("slotted", slotted)
    look("hooked", Hooked())
    look("descriptor", WithDescriptor())
    for value in (5, 2.5, "s", None, [1], (1,), Base, type, print, len, 1 << 70):
        print(type(value).__name__, hasattr(value, "real"), hasattr(value, "upper"), hasattr(value, "__len__"),
              getattr(value, "absent", 0), getattr(value, "__name__", "none"), hasattr(value, "own"))
for bad in (1, None, b"x"):
    for get in (lambda: getattr(thing, bad), lambda: hasattr(thing, bad), lambda: getattr(thing, bad, 1)):
        try:
            print(get())
        except TypeError as error:
            print("TypeError:", error)


class Text(str):
    pass


print(getattr(Base(), Text("own")), hasattr(Base(), Text("absent")), getattr(Base(), Text("absent"), 3))
