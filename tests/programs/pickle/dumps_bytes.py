"""The bytes of pickles, in all protocols, and that they load to equal objects."""
import collections
import copyreg
import datetime
import decimal
import enum
import fractions
import functools
import io
import operator
import pickle


class Plain:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    class Inner:
        def __eq__(self, other):
            return type(other) is Plain.Inner

    def method(self):
        return "method"


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, other):
        return (self.a, self.b) == (other.a, other.b)


class NewArgs:
    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self.args, self.kwargs = args, kwargs
        return self

    def __getnewargs_ex__(self):
        return (self.args, self.kwargs)

    def __eq__(self, other):
        return (self.args, self.kwargs) == (other.args, other.kwargs)


class State:
    def __init__(self, n):
        self.n = n

    def __getstate__(self):
        return ["state", self.n]

    def __setstate__(self, state):
        self.n = state[1]

    def __eq__(self, other):
        return self.n == other.n


class Numbers(list):
    pass


class Table(dict):
    pass


class Text(str):
    pass


class Whole(int):
    pass


class Colour(enum.Enum):
    RED = 1
    GREEN = "g"


Point = collections.namedtuple("Point", "x y")


def function(x):
    return x


shared = ["shared"]
recursive_list = [1]
recursive_list.append(recursive_list)
recursive_dict = {}
recursive_dict["me"] = recursive_dict

VALUES = {
    "none": None, "true": True, "false": False, "ellipsis": Ellipsis, "not implemented": NotImplemented,
    "ints": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 2**100, -2**100,
             -128, -129, 127, 128, 2**2040, -2**2040],
    "floats": [0.0, -0.0, 1.5, 1e300, -1e-300, float("inf"), 0.1],
    "text": ["", "a", "ascii", "\u00e9", "\u20ac", "\U0001f600", "line\nback\\slash\r\x00\x1a", "x" * 300, "\ud800"],
    "bytes": [b"", b"a", bytes(range(256)), b"x" * 300, bytearray(), bytearray(b"abc")],
    "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((),)],
    "lists": [[], [1], [1, 2], list(range(2500))],
    "dicts": [{}, {"a": 1}, {1: 2, 3: 4}, dict.fromkeys(range(2001))],
    "sets": [set(), {1}, {1, 2, 3}, frozenset(), frozenset([1, 2]), set(range(1500))],
    "shared": [shared, shared, (shared,)],
    "types": [int, type(None), type(Ellipsis), type(NotImplemented), type, Plain, Plain.Inner, function], "builtin function": [len, len],
    "plain": Plain(a=1, b=[2]), "empty": Plain(), "nested": Plain.Inner(), "slots": Slots(1, "two"),
    "new args": NewArgs(1, 2), "new args ex": NewArgs(1, key="word"), "state": State(5),
    "subclasses": [Numbers([1, 2, 3]), Table(a=1), Text("text"), Whole(7)],
    "enum": [Colour.RED, Colour.GREEN], "named": Point(1, 2),
    "collections": [collections.OrderedDict(a=1), collections.deque([1, 2], 5), collections.Counter([1, 1, 2]),
                    collections.defaultdict(list, a=[1])],
    "library": [datetime.date(2020, 1, 2), decimal.Decimal("1.5"), fractions.Fraction(1, 3), complex(1, 2)],
    "ranges": [range(3), slice(1, 2, 3)],
    "errors": [repr(ValueError("x"))],
    "partial": functools.partial(int, "10", base=2).args,
    "long text": "y" * 70000, "long bytes": b"z" * 70000, "many": ["w" * 1000 + str(i) for i in range(200)],
    "complex key": {(1, 2): {"k": [None, True]}},
    "methods": [str.upper, operator.itemgetter(1).__class__],
}


def digest(data):
    if len(data) <= 200:
        return data
    import zlib
    return (len(data), zlib.crc32(data), data[:40], data[-40:])


for name, value in VALUES.items():
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            print(name, protocol, type(error).__name__, error)
            continue
        if name == "text" and protocol == 0:
            print(name, protocol, digest(data))
        elif name not in ("library", "sets"):
            print(name, protocol, digest(data))
        back = pickle.loads(data)
        print("  same:", back == value, type(back) is type(value))
        file = io.BytesIO()
        pickle.dump(value, file, protocol)
        print("  file:", pickle.loads(file.getvalue()) == value, len(file.getvalue()) == len(data))
        file.seek(0)
        print("  load:", pickle.load(file) == value, file.tell() == len(data))

for protocol in range(6):
    print(protocol, pickle.dumps(recursive_list, protocol), pickle.dumps(recursive_dict, protocol))
    back = pickle.loads(pickle.dumps(recursive_list, protocol))
    print(back[1] is back)
    back = pickle.loads(pickle.dumps(recursive_dict, protocol))
    print(back["me"] is back)
    cycle = ([],)
    cycle[0].append(cycle)
    print(pickle.dumps(cycle, protocol))
    cycle = ([], 1, 2, 3, 4)
    cycle[0].append(cycle)
    data = pickle.dumps(cycle, protocol)
    back = pickle.loads(data)
    print(data, back[0][0] is back)
