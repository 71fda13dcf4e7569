"""What pickles ask the program for: ids, reducers, tables, classes, buffers; and the memo."""
import copyreg
import io
import pickle


class Record:
    def __init__(self, key):
        self.key = key

    def __repr__(self):
        return f"Record({self.key!r})"


class IdPickler(pickle.Pickler):
    def persistent_id(self, obj):
        return ("Record", obj.key) if isinstance(obj, Record) else None


class IdUnpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid


class TextIdPickler(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.key if isinstance(obj, Record) else None


for protocol in range(6):
    file = io.BytesIO()
    IdPickler(file, protocol).dump([1, Record("a"), {"k": Record(2)}])
    print(protocol, file.getvalue())
    if protocol:
        print(IdUnpickler(io.BytesIO(file.getvalue())).load())
        try:
            pickle.loads(file.getvalue())
        except Exception as error:
            print(type(error).__name__, error)
file = io.BytesIO()
TextIdPickler(file, 0).dump([Record("abc")])
print(file.getvalue(), IdUnpickler(io.BytesIO(file.getvalue())).load())
try:
    TextIdPickler(io.BytesIO(), 0).dump([Record("\u20ac")])
except Exception as error:
    print(type(error).__name__, error)


class Override(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Record):
            return (str, (obj.key,))
        if obj is len:
            return "len"
        return NotImplemented


for protocol in (2, 5):
    file = io.BytesIO()
    Override(file, protocol).dump([Record("a"), len])
    print(file.getvalue(), pickle.loads(file.getvalue()))


class Table(pickle.Pickler):
    dispatch_table = {Record: lambda r: (list, ((r.key,),))}


file = io.BytesIO()
Table(file, 2).dump(Record("t"))
print(file.getvalue(), pickle.loads(file.getvalue()))
p = pickle.Pickler(io.BytesIO(), 2)
try:
    p.dispatch_table
except AttributeError as error:
    print(error)
p.dispatch_table = {}
print(p.dispatch_table)


class Finder(pickle.Unpickler):
    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


print(Finder(io.BytesIO(pickle.dumps([Record, int, len], 4))).load())
print(Finder(io.BytesIO(pickle.dumps([Record, range], 0))).load())


class Loose:
    """Reduces to whatever it is given."""

    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


class Other:
    pass


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


for bad in (1, (), (int,), (1, 2), (int, 1), (int, (), None, 5), (int, (), None, None, 5), (int, (), 0, 0, 0, 0, 0),
            (list, (), None, iter([1, 2])), (dict, (), None, None, iter([1])), (int, (), 1, None, None, 5),
            (dict, (), None, None, iter([(1, 2), (3, 4)])), (Other, (), 1, None, None, print), "nothing", "int.x",
            (__newobj__, ()), (__newobj__, (1,)), (__newobj__, (Other,)), (__newobj_ex__, (1,)),
            (__newobj_ex__, (1, 2, 3)), (__newobj_ex__, (Other, 2, 3)), (__newobj_ex__, (Other, (), 3)), None):
    for protocol in (1, 2, 4):
        try:
            print(protocol, pickle.dumps(Loose(bad), protocol))
        except Exception as error:
            text = str(error).replace(hex(id(bad)), "ID")
            print(protocol, type(error).__name__, text.split(" at 0x")[0])

copyreg.add_extension("builtins", "range", 0x12)
copyreg.add_extension("builtins", "slice", 0x1234)
copyreg.add_extension("__main__", "Other", 0x123456)
for protocol in (1, 2, 4):
    data = pickle.dumps([range, slice, Other], protocol)
    print(protocol, data, pickle.loads(data))
copyreg.remove_extension("builtins", "range", 0x12)
copyreg.clear_extension_cache()
try:
    pickle.loads(b"\x80\x02\x82\x12.")
except Exception as error:
    print(type(error).__name__, error)

for keep in (False, True):
    buffers = []
    data = pickle.dumps([pickle.PickleBuffer(b"abc"), pickle.PickleBuffer(bytearray(b"xyz"))], 5,
                        buffer_callback=lambda b: buffers.append(b) or keep)
    print(data, [bytes(b) for b in buffers])
    print([bytes(b) for b in (pickle.loads(data, buffers=buffers) if not keep else pickle.loads(data))])
    try:
        print(pickle.loads(data, buffers=buffers[:1]))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
b = pickle.PickleBuffer(bytearray(b"hello"))
print(bytes(b), bytes(b.raw()), b.raw().format)
for action in (lambda: pickle.dumps(b, 4), lambda: pickle.dumps(1, 4, buffer_callback=print), lambda: pickle.PickleBuffer(1),
               b.release, b.raw, lambda: pickle.dumps(b, 5), lambda: memoryview(b)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

file = io.BytesIO()
p = pickle.Pickler(file, 2)
x = ["x"]
p.dump(x)
p.dump(x)
print(file.getvalue(), sorted(i for i, _ in p.memo.copy().values()))
p.clear_memo()
p.dump(x)
print(file.getvalue(), p.bin, p.fast)
p.fast = 1
p.dump([x, x])
print(file.getvalue())
x.append(x)
try:
    p.dump(x)
except Exception as error:
    print(type(error).__name__, str(error).split(" at ")[0])
u = pickle.Unpickler(io.BytesIO(file.getvalue()))
print(u.load(), u.load(), u.load(), u.load(), u.memo.copy())
for action in (lambda: setattr(u, "memo", 1), lambda: setattr(u, "memo", {"a": 1}), lambda: setattr(u, "memo", {-1: 1}),
               lambda: setattr(p, "memo", 1), lambda: setattr(p, "memo", {1: 1}), lambda: delattr(p, "memo"),
               lambda: setattr(p, "persistent_id", 1), lambda: p.persistent_id, lambda: u.persistent_load,
               lambda: setattr(u, "persistent_load", 1), lambda: pickle.Pickler(1), lambda: pickle.Unpickler(1),
               lambda: pickle.dumps(1, 6), lambda: pickle.dumps(1, "x"), lambda: pickle.dumps(), lambda: pickle.loads(1),
               lambda: pickle.loads("x"), lambda: pickle.Pickler.__new__(pickle.Pickler).dump(1),
               lambda: pickle.Unpickler.__new__(pickle.Unpickler).load(), lambda: pickle.loads(b"", encoding=1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
