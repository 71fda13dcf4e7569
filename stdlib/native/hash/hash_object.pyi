"""The types of hash objects, which the modules of hash functions share."""

@module("_hashlib")
@layout("HashObject", pointers=[], header="../stdlib/native/hash/hash_types.h")
@flags("NO_DIRECT_NEW")
class HASH(object):
    """A hash of the data that it was given so far."""
    def update(self, obj, /) -> None:
        """Takes more data."""
    def digest(self) -> bytes:
        """The hash of the data so far."""
    def hexdigest(self) -> str:
        """The hash of the data so far, as hexadecimal digits."""
    def copy(self):
        """A copy, which goes its own way."""
    @property
    def digest_size(self) -> int: """Bytes of a hash."""
    @property
    def block_size(self) -> int: """Bytes that are taken at once."""
    @property
    def name(self) -> str: """The name of the function."""
    def __repr__(self) -> str: ...

@module("_hashlib")
@layout("HashObject", pointers=[], header="../stdlib/native/hash/hash_types.h")
@flags("NO_DIRECT_NEW")
class HASHXOF(HASH):
    """A hash of any length."""
    def digest(self, length) -> bytes:
        """So many bytes of the hash of the data so far."""
    def hexdigest(self, length) -> str:
        """So many bytes of the hash of the data so far, as hexadecimal digits."""
