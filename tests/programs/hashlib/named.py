"""hashlib.new by name, HMAC, keys from passwords, secrets."""
import hashlib
import hmac
import secrets
import _hashlib

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, e)

for name in sorted(hashlib.algorithms_available - {"sm3"}):
    for data in (b"", b"abc", b"x" * 1000):
        h = hashlib.new(name, data)
        size = (20,) if name.startswith("shake") else ()
        print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*size))
print(sorted(hashlib.algorithms_guaranteed))
for name in ("SHA256", "sha512-256", "Sha3_256", "nope", 5, "", "blake2b"):
    show(lambda: hashlib.new(name, b"a").hexdigest())
    show(lambda: _hashlib.new(name, b"a").name)
show(hashlib.new, "sha256", "text")
show(hashlib.new, "md5", usedforsecurity=False)
show(hashlib.md5, string=b"x")
show(hashlib.sha256, 5)
print(type(hashlib.sha256()), hashlib.sha256, hashlib.sha3_256, hashlib.md5, hashlib.shake_128)
h = hashlib.sha1(b"a")
c = h.copy()
c.update(b"b")
print(h.hexdigest(), c.hexdigest(), hashlib.sha1(b"ab").digest() == c.digest())

p = hashlib.pbkdf2_hmac
for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "ripemd160"):
    print(name, p(name, b"password", b"salt", 10).hex(), p(name, b"p" * 200, b"", 3, 100).hex())
for args in (("nope", b"p", b"s", 1), ("md5", b"p", b"s", 0), ("md5", b"p", b"s", 1, 0), ("md5", b"p", b"s", 1, -1), ("md5", "p", b"s", 1), (5, b"p", b"s", 1),
             ("md5", b"p", b"s", "a"), (), ("md5", b"p", "s", 1), ("md5", b"p", b"s", 1, "a"), ("md5", bytearray(b"p"), memoryview(b"s"), 1)):
    show(p, *args)
show(p, hash_name="sha1", password=b"p", salt=b"s", iterations=2, dklen=5)
s = hashlib.scrypt
print(s(b"", salt=b"", n=16, r=1, p=1).hex(), s(b"password", salt=b"NaCl", n=1024, r=8, p=2, dklen=40).hex())
for kwargs in ({}, {"salt": b"s", "n": 15, "r": 8, "p": 1}, {"salt": b"s", "n": 16, "r": 8}, {"salt": b"s", "n": 16, "r": 8, "p": 1, "maxmem": -1},
               {"salt": b"s", "n": 2 ** 20, "r": 8, "p": 1}, {"salt": b"s", "n": 16, "r": 8, "p": 1, "dklen": 0}, {"salt": "s", "n": 16, "r": 8, "p": 1},
               {"salt": b"s", "n": "a", "r": 8, "p": 1}, {"n": 2, "r": 8, "p": 1}, {"salt": b"s", "r": 8, "p": 1}, {"salt": b"s", "n": -2, "r": 8, "p": 1}):
    show(s, b"p", **kwargs)

for name in ("md5", "sha256", "sha3_512", "sha512_256"):
    h = hmac.new(b"key", b"message", name)
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(), hmac.digest(b"key", b"message", name).hex())
h = hmac.new(b"k" * 300, digestmod=hashlib.sha256)
for piece in (b"a", b"b" * 200):
    h.update(piece)
c = h.copy()
c.update(b"more")
print(h.hexdigest(), c.hexdigest(), hmac.compare_digest(h.digest(), h.digest()), hmac.HMAC(b"k", b"m", "blake2b").hexdigest())
show(hmac.new, b"k")
show(hmac.new, "k", b"", "md5")
show(hmac.new, b"k", b"", "nope")
show(hmac.new, b"k", "m", "md5")
show(hmac.digest, b"k", b"m", "nope")
show(hmac.digest, b"k", b"m", lambda d=b"": hashlib.md5(d))
show(_hashlib.hmac_digest, b"k", b"m", 5)
show(_hashlib.hmac_digest, b"k", b"m", hashlib.sha1)
show(_hashlib.hmac_new, b"k", b"m", None)
show(_hashlib.hmac_new, b"k")
show(_hashlib.HMAC)
x = _hashlib.hmac_new(b"k", b"m", "sha256")
print(repr(x)[:20], x.copy().digest() == x.digest())
for pair in ((b"a", b"a"), ("a", "b"), ("a", b"a"), ("\xe9", "\xe9"), (1, 2), (bytearray(b"x"), memoryview(b"x"))):
    show(hmac.compare_digest, *pair)
print(len(secrets.token_bytes(10)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(9)), secrets.choice([5]), secrets.randbelow(1), secrets.compare_digest("a", "a"))
