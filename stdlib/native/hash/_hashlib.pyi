"""All hash functions but BLAKE2, HMAC and keys from passwords."""
from hash_object import HASH, HASHXOF

UnsupportedDigestmodError: type = ...
openssl_md_meth_names: frozenset = ...
_constructors: dict = ...
def __start__(module): ...

def new(name, string=b'', *, usedforsecurity=True):
    """A hash object for the function of this name."""
def openssl_md5(string=b'', *, usedforsecurity=True):
    """A hash object for md5, with the hash of string so far."""
def openssl_sha1(string=b'', *, usedforsecurity=True):
    """A hash object for sha1, with the hash of string so far."""
def openssl_sha224(string=b'', *, usedforsecurity=True):
    """A hash object for sha224, with the hash of string so far."""
def openssl_sha256(string=b'', *, usedforsecurity=True):
    """A hash object for sha256, with the hash of string so far."""
def openssl_sha384(string=b'', *, usedforsecurity=True):
    """A hash object for sha384, with the hash of string so far."""
def openssl_sha512(string=b'', *, usedforsecurity=True):
    """A hash object for sha512, with the hash of string so far."""
def openssl_sha3_224(string=b'', *, usedforsecurity=True):
    """A hash object for sha3_224, with the hash of string so far."""
def openssl_sha3_256(string=b'', *, usedforsecurity=True):
    """A hash object for sha3_256, with the hash of string so far."""
def openssl_sha3_384(string=b'', *, usedforsecurity=True):
    """A hash object for sha3_384, with the hash of string so far."""
def openssl_sha3_512(string=b'', *, usedforsecurity=True):
    """A hash object for sha3_512, with the hash of string so far."""
def openssl_shake_128(string=b'', *, usedforsecurity=True):
    """A hash object for shake_128, with the hash of string so far."""
def openssl_shake_256(string=b'', *, usedforsecurity=True):
    """A hash object for shake_256, with the hash of string so far."""
def hmac_new(key, msg=b'', digestmod=...):
    """An HMAC object; digestmod is a name or a constructor of this module."""
def hmac_digest(key, msg, digest) -> bytes:
    """The HMAC of msg."""
def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None) -> bytes:
    """A key from a password, by PBKDF2 with HMAC."""
def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64) -> bytes:
    """A key from a password, by scrypt."""
def compare_digest(a, b, /) -> bool:
    """a == b, in a time that does not tell where they differ."""
def get_fips_mode() -> int:
    """0: all functions may be used."""

@module("_hashlib")
@layout("HmacObject", atomic=True, header="../stdlib/native/hash/hash_kinds.h")
@flags("NO_DIRECT_NEW")
class HMAC(object):
    """The HMAC of the data that it was given so far."""
    def update(self, msg) -> None:
        """Takes more data."""
    def digest(self) -> bytes:
        """The HMAC of the data so far."""
    def hexdigest(self) -> str:
        """The HMAC of the data so far, as hexadecimal digits."""
    def copy(self):
        """A copy, which goes its own way."""
    @property
    def digest_size(self) -> int: """Bytes of an HMAC."""
    @property
    def block_size(self) -> int: """Bytes that are taken at once."""
    @property
    def name(self) -> str: """hmac- and the name of the function."""
    def __repr__(self) -> str: ...
