# Storing and searching bytes: what is converted before what is checked.
class I:
    def __init__(s, v): s.v = v
    def __index__(s): print('index', s.v); return s.v
class Clear:
    def __init__(s, b): s.b = b
    def __index__(s): s.b.clear(); return 1
b = bytearray(5)
for k in (0, 99, -1, -99, 'x', None, 2**70, I(1), I(77), 1.5):
    for v in (5, 300, -1, None, 'x', b'x', I(3), I(300), 2**70):
        try: b[k] = v; print(list(b))
        except Exception as e: print(type(e).__name__, e)
for k in (0, 1, -1):
    b = bytearray(5)
    try: b[k] = Clear(b); print(list(b))
    except Exception as e: print(type(e).__name__, e)
    b = bytearray(5)
    try: b[Clear(b)] = 3; print(list(b))
    except Exception as e: print(type(e).__name__, e)
m = memoryview(bytearray(3))
for k in (0, 99, -1, 'x', I(1), I(77), 2**70):
    for v in (5, 300, -1, None, 'x', b'x', I(3)):
        try: m[k] = v; print(list(m))
        except Exception as e: print(type(e).__name__, e)
for f in ('insert', 'append', 'remove', 'extend', 'pop', '__contains__', '__delitem__', '__getitem__'):
    for v in (5, 300, -1, None, 'x', b'x', I(3), I(300), 2**70, [1, 300], [None], 'ab', 1.5):
        b = bytearray(b'\x05abc')
        try: print(f, getattr(b, f)(*([1, v] if f == 'insert' else [v])), list(b))
        except Exception as e: print(f, type(e).__name__, e)
