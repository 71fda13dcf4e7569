"""What bytearrays and their subclasses give to copy and pickle."""
import copy
import pickle


class Slots(bytearray):
    __slots__ = ('x', '__dict__')


class Dict(bytearray):
    pass


for cls in (bytearray, Slots, Dict):
    b = cls(b'a\xffbc')
    if cls is not bytearray:
        b.x = 1
        b.y = cls(b'inner')
    for protocol in range(5):
        made, args, state = b.__reduce_ex__(protocol)
        print(protocol, made.__name__, args, state)
    made, args, state = b.__reduce__()
    print(made.__name__, args, state)
    copies = [copy.copy(b), copy.deepcopy(b)] + [pickle.loads(pickle.dumps(b, protocol)) for protocol in range(5)]
    for c in copies:
        print(type(c).__name__, c == b, c is b, getattr(c, 'x', None), type(getattr(c, 'y', None)).__name__, getattr(c, 'y', None))
