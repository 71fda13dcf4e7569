"""Pickles that are no good, mutation under way, and deep nesting."""
import io
import pickle
import pickletools

BAD = [b"", b"N", b".", b"(.", b"0.", b"1.", b"2.", b"a.", b"]a.", b"e.", b"(e.", b"](e.", b"s.", b"}s.", b"u.", b"}(Nu.", b"(Nd.",
       b"b.", b"Nb.", b"NNb.", b"]}b.", b"R.", b"NR.", b"NNR.", b"cbuiltins\nint\n)R.", b"I1\n.", b"I01\n.", b"I00\n.", b"Ix\n.", b"I\n.",
       b"I010\n.", b"I-010\n.", b"I0x1f\n.", b"I+1\n.",
       b"I 1\n.", b"I0777777777777777777777777777\n.", b"I123456789012345678901234567890\n.", b"I1L\n.", b"I\xff\n.", b"L1L\n.", b"L1\n.", b"Lx\n.", b"F1.5\n.", b"Fx\n.", b"F\n.", b"S'a'\n.", b"S'a\n.", b'S"a\\n"\n.', b"Sa\n.", b"S\n.",
       b"Va\\u20ac\n.", b"V\n.", b"V", b"g0\n.", b"h\0.", b"j\0\0\0\0.", b"gx\n.", b"p0\n.", b"Np-1\n.", b"Npx\n.", b"q\0.", b"\x94.",
       b"\x80\x06.", b"\x80\x05N.", b"\x80", b"\x8a\x00.", b"\x8a\x02\xff\xff.", b"\x8b\xff\xff\xff\xff.", b"\x8a\x05a.", b"J\1\0\0\0.",
       b"J\xff\xff\xff\xff.", b"M\1\1.", b"K", b"G?\xf0\0\0\0\0\0\0.", b"T\xff\xff\xff\xff.", b"T\1\0\0\0a.", b"U\1a.", b"U\1\xff.",
       b"X\1\0\0\0a.", b"X\1\0\0\0\xff.", b"B\1\0\0\0a.", b"C\1a.", b"C\5a.", b"\x8c\1a.", b"\x8e\1\0\0\0\0\0\0\0a.",
       b"\x8e\xff\xff\xff\xff\xff\xff\xff\xffa.", b"\x8d\xff\xff\xff\xff\xff\xff\xff\xffa.", b"\x95\1\0\0\0\0\0\0\0N.", b"\x95\xff\0\0\0\0\0\0\0N.",
       b"\x96\1\0\0\0\0\0\0\0a.", b"\x97.", b"N\x98.", b"\x98.", b"NN\x93.", b"\x8c\1aN\x93.", b"\x8c\1a\x8c\1b\x93.", b"cnone\nx\n.",
       b"cbuiltins\nnope\n.", b"c\n\n.", b"(i\n\n.", b"(ibuiltins\nlist\n.", b"(cbuiltins\nlist\no.", b"(o.", b"NN\x81.", b"cbuiltins\nlist\n)\x81.",
       b"cbuiltins\nlist\nN\x81.", b"cbuiltins\nlist\n)}\x92.", b"cbuiltins\nlist\n)N\x92.", b"(NNt.", b"(NNl.", b"N\x85.", b"N\x86.", b"NN\x86.",
       b"\x8f(NN\x90.", b"](N\x90.", b"(NN\x91.", b"\x91.", b"\x82\0.", b"\x82\1.", b"\x84\xff\xff\xff\xff.", b"P\n.", b"Pa\n.", b"NQ.", b"\xff.",
       b"'.", b"\\.", b"*.", b"(0N.", b"N(1.", b"((N1.", b"N2\x86.", b"(2.", b"(NNd.", b"(]Nd.", b"cos\nsystem\n."]
for data in BAD:
    results = []
    for load in (pickle.loads, lambda d: pickle.load(io.BytesIO(d))):
        try:
            results.append(repr(load(data)))
        except Exception as error:
            results.append(f"{type(error).__name__}: {error}")
    print(data, *results, sep=" | ")


class Shrinks:
    def __init__(self, action):
        self.action = action

    def __reduce__(self):
        self.action()
        return (int, ())


for protocol in range(6):
    for kind in ("list", "dict", "set", "append"):
        items = []
        if kind == "list":
            items += [Shrinks(items.clear), 1, 2]
            made = items
        elif kind == "append":
            items += [Shrinks(lambda: items.append(7) if len(items) < 9 else None), 1]
            made = items
        elif kind == "dict":
            made = {}
            made.update(a=Shrinks(made.clear), b=2)
        else:
            made = set()
            made.update([Shrinks(made.clear)])
        try:
            print(protocol, kind, pickle.loads(pickle.dumps(made, protocol)))
        except Exception as error:
            print(protocol, kind, type(error).__name__, error)

deep = []
for _ in range(100000):
    deep = [deep]
for protocol in (0, 2, 5):
    try:
        pickle.dumps(deep, protocol)
    except RecursionError as error:
        print(protocol, type(error).__name__)


class Reenters(pickle.Unpickler):
    def find_class(self, module, name):
        if name == "list":
            self.load()
        return super().find_class(module, name)


for tail in (b"N.", b"(((N.", b"."):
    try:
        print(Reenters(io.BytesIO(b"NN(cbuiltins\nlist\n" + tail + b"tR.")).load())
    except Exception as error:
        print(type(error).__name__, error)


class Clears(pickle.Pickler):
    def persistent_id(self, obj):
        self.clear_memo()
        return None


file = io.BytesIO()
shared = [1]
Clears(file, 2).dump([shared, shared, "a"])
print(file.getvalue())

pickletools.dis(pickle.dumps([1, "a", {"k": (1, 2.5)}], 4))
print(pickletools.optimize(pickle.dumps([1, "a", {"k": (1, 2.5)}], 2)))


def local():
    def inner():
        pass
    return inner


for value in (lambda: 0, local(), (i for i in ()), sys := __import__("sys")):
    for protocol in (0, 4):
        try:
            print(pickle.dumps(value, protocol))
        except Exception as error:
            print(type(error).__name__, str(error).split(" at 0x")[0])
