from __future__ import annotations
import os, time, sys, zlib, lzma, operator, collections, ast
for t in os.stat_result, time.struct_time, type(sys.flags), type(sys.version_info), os.terminal_size, type(sys.float_info), type(sys.hash_info), type(sys.int_info), os.times_result, os.uname_result, type(sys.thread_info):
    print(t.__name__, t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, t.__match_args__)
for f in (lambda: type(sys.flags)(), lambda: type(sys.version_info)(), lambda: type(sys.flags)([1]), lambda: time.struct_time(range(8)), lambda: time.struct_time(range(9)), lambda: os.terminal_size(3), lambda: type(sys.hash_info)(range(9))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = collections.deque(range(10)); it = iter(d); next(it); next(it); print(operator.length_hint(it)); d.append(1)
try: next(it)
except RuntimeError as e: print(e)
print(operator.length_hint(it))
class BadLen:
    def __iter__(self): return iter(range(3))
    def __len__(self): raise RuntimeError("hello")
class BadHint:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise RuntimeError("hint")
class TypeHint:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise TypeError
class NegHint:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return -1
class StrHint:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return "x"
class NotImpl:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return NotImplemented
def ext(x):
    l = []; l.extend(x); return l
def iadd(x):
    l = []; l += x; return l
def slic(x):
    l = []; l[:] = x; return l
def star(x): return [*x]
for c in BadLen, BadHint, TypeHint, NegHint, StrHint, NotImpl:
    for f in list, tuple, set, ext, iadd, slic, star, sorted, bytes, bytearray, "".join, lambda x: operator.length_hint(x), dict.fromkeys, collections.deque:
        try: print(c.__name__, f(c()))
        except Exception as e: print(c.__name__, type(e).__name__, e)
for f in (lambda: lzma.decompress(b"", format=lzma.FORMAT_RAW, filters={}), lambda: lzma.decompress(b"", format=lzma.FORMAT_RAW, filters=[]), lambda: lzma.LZMACompressor(format=lzma.FORMAT_RAW, filters=[{}]), lambda: lzma.LZMACompressor(filters={}), lambda: "x" * (sys.maxsize + 1), lambda: [1][sys.maxsize+1], lambda: "abc".find("b", 1 << 80), lambda: b"abc".hex("-", 1<<80), lambda: list(range(3))[1<<80:], lambda: "a".ljust(1<<80), lambda: (1).to_bytes(1<<80, "big")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: u'some', b: 'other', c: u"x" u'y' = 1, d: f'{1}' = 2, e: b'z' = 3, g: u'a' 'b' = 4): pass
print(f.__annotations__)
print(ast.unparse(ast.parse("x = u'a' + 'b'")), ast.dump(ast.parse("u'a'")))
print(sorted(set(dir(list[int])) - set(dir(list))), set(dir(list)) - set(dir(list[int])))
