"""Hash functions, by name and by constructor; hmac."""
import hashlib
import hmac

DATA = [b'', b'abc', bytes(range(256)) * 5, b'x' * 135, b'x' * 136, b'x' * 137, b'y' * 1000]
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    make = getattr(hashlib, name)
    h = make()
    print(name, h.name, h.digest_size, h.block_size, hashlib.new(name, b'abc').hexdigest() == make(b'abc').hexdigest())
    for data in DATA:
        print(make(data).hexdigest())
        h.update(data)
    copy = h.copy()
    copy.update(b'more')
    print(h.hexdigest(), h.digest() == bytes.fromhex(h.hexdigest()), copy.hexdigest(), h.hexdigest() != copy.hexdigest())
    print(make(bytearray(b'abc')).hexdigest() == make(memoryview(b'abc')).hexdigest(), make(b'abc', usedforsecurity=False).digest()[:4])
for name in ('shake_128', 'shake_256'):
    h = getattr(hashlib, name)(b'abc')
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(10), len(h.digest(500)), h.digest(0), h.digest(length=3))
    h.update(b'd')
    print(h.hexdigest(200))
for call in (lambda: hashlib.md5('text'), lambda: hashlib.sha256(1), lambda: hashlib.sha1(None), lambda: hashlib.sha512().update('text'),
             lambda: hashlib.new('nope')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(hmac.new(b'key', b'message', 'sha256').hexdigest(), hmac.new(b'k' * 200, b'message', hashlib.md5).hexdigest())
print(hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), sorted(hashlib.algorithms_guaranteed))
