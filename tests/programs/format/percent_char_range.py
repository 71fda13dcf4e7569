# %c and %d with numbers of every size.
class I:
    def __index__(self): return 65
class B:
    def __index__(self): return 10**25
for f in ('%c', b'%c', '%3c|', '%-3c|', '%d', '%x', b'%d', '%5.1c'):
    for v in (10**25, -1, 0x110000, 0x10ffff, 65, 256, 255, 'a', 'ab', '', b'a', b'ab', b'', bytearray(b'z'), None, 1.0, True, I(), B(), [], '\U0001f600', 2**31, -2**63, 2**64):
        try: print(repr(f % (v,)))
        except Exception as e: print(f, type(e).__name__, e)
