"""json, pickle, struct, gettext, platform, sysconfig-free, plistlib-free, html tables: what data becomes."""
import decimal
import enum
import gettext
import io
import json
import os
import pickle
import platform
import struct
import sys
import zlib
from collections import OrderedDict, defaultdict, namedtuple

samples = [None, True, 1, -2**70, 1.5, 1e300, float("inf"), "é\n\"\\\u2028\U0001f600", [], [1, [2]], {}, {"a": {"b": None}}, (1, 2), {1: 2, None: 3, True: 4, 2.5: 5}]
for x in samples:
    print(json.dumps(x), json.dumps(x, ensure_ascii=False, indent=2, sort_keys=False), json.dumps(x, separators=(",", ":")), sep=" | ")
for text in ('{"a": [1, 2.50, -0, 1e5, true, null, "\\u00e9\\n\\ud83d\\ude00"]}', "NaN", "-Infinity", " [ ] ", '"\\/"', "123456789012345678901234567890", '{"a":1,"a":2}'):
    print(json.loads(text))
for bad in ("", "{", "[1,", "[1 2]", '{"a" 1}', "{'a': 1}", '"\\x"', '"\n"', "nul", "01", "[1]x", '{"a":1,}', "\ufeff1", '"\\ud83"', "-"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(e, e.pos, e.lineno, e.colno)
print(json.loads("[1.1, 2]", parse_float=decimal.Decimal, parse_int=str), json.loads('{"a": 1, "b": 2}', object_pairs_hook=OrderedDict), json.loads('{"x": {"y": 1}}', object_hook=lambda d: sorted(d)), json.loads(b'"\xc3\xa9"'))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({"z": 1j, "a": {2: 3j}}, cls=Encoder, sort_keys=True), list(json.JSONEncoder().iterencode([1, {"a": 2}])), json.dumps({"a": {1}}, default=list), json.JSONDecoder().raw_decode('{"a": 1} tail'))
circular = []
circular.append(circular)
for call in (lambda: json.dumps({1}), lambda: json.dumps(circular), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.loads(1), lambda: json.dumps({"b": 1, 2: 1}, sort_keys=True)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.dumps({(1,): 2, "a": 1}, skipkeys=True), json.dumps([1, 2], indent="\t"), json.dumps({"a": [], "b": {}}, indent=1))
out = io.StringIO()
json.dump({"k": [1, 2]}, out, indent=None)
print(out.getvalue(), json.load(io.StringIO("[3]")))

Pair = namedtuple("Pair", "a b")


class Color(enum.Enum):
    RED = 1


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__


class State(Plain):
    def __getstate__(self):
        return {"x": self.x * 2}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Slots:
    __slots__ = ("a", "b")


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n + 1,)


class New(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    def __getnewargs__(self):
        return tuple(self)


def function():
    return "called"


slots = Slots()
slots.a = 1
shared = [1]
objects = [None, 1, -2**80, 1.5, "é", b"\xff", bytearray(b"x"), (1, (2,)), [shared, shared], {"a": {1, 2}}, frozenset({3}), 1j, range(3), slice(1, 2), Ellipsis, NotImplemented, Pair(1, 2), Color.RED, Plain([1]), len, function, Plain, int,
           OrderedDict(a=1), defaultdict(list, a=[1]), decimal.Decimal("1.5"), New(1, 2), Plain.__eq__]
for protocol in range(6):
    print(protocol, [pickle.loads(pickle.dumps(o, protocol)) == o for o in objects])
print(pickle.loads(pickle.dumps(State(2))).__dict__, pickle.loads(pickle.dumps(slots)).a, pickle.loads(pickle.dumps(Reduced(1))).n, pickle.loads(pickle.dumps(function))())
copied = pickle.loads(pickle.dumps([shared, shared]))
print(copied[0] is copied[1], pickle.loads(pickle.dumps(circular))[0][0].__class__, pickle.dumps((1, "a", [None, True])), pickle.dumps({"k": 1.5}, 0), pickle.dumps("x" * 3, 2))
for bad in (lambda: pickle.dumps((x for x in ())), lambda: pickle.dumps(1, 9), lambda: pickle.loads(b"cnosuchmodule\nx\n.")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")

    def persistent_load(self, pid):
        return ("persistent", pid)


class Persist(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.x if isinstance(obj, Plain) else None


try:
    Restricted(io.BytesIO(pickle.dumps(len))).load()
except pickle.UnpicklingError as e:
    print(e)
buffer = io.BytesIO()
Persist(buffer).dump([Plain(5)])
print(Restricted(io.BytesIO(buffer.getvalue())).load())
buffer = io.BytesIO(pickle.dumps(1) + pickle.dumps("two"))
print(pickle.load(buffer), pickle.load(buffer))

print(struct.pack("<ihbQ?d4sx", 1, -2, 3, 2**60, True, 1.5, b"ab"), struct.unpack(">HI", bytes(range(6))), struct.calcsize("@iq"), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.Struct("!e").pack(1.5), struct.pack("3p", b"abcd"))
for bad in (lambda: struct.pack("b", 200), lambda: struct.unpack("i", b"x"), lambda: struct.pack("z", 1), lambda: struct.pack("i"), lambda: struct.pack("i", "x"), lambda: struct.pack_into("i", bytearray(2), 0, 1)):
    try:
        print(bad())
    except struct.error as e:
        print(e)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.decompress(zlib.compress(b"a" * 50)), gettext.gettext("untranslated"), gettext.ngettext("one", "many", 2), gettext.NullTranslations().gettext("x"), gettext.find("nothing"))
print(platform.system() == os.uname().sysname, platform.machine() == os.uname().machine, platform.python_implementation(), platform.python_version_tuple()[:2], platform.architecture()[0], len(platform.platform()) > 5, platform.node() == os.uname().nodename, platform.python_version() == sys.version.split()[0])
