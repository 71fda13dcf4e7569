"""The hash functions BLAKE2b and BLAKE2s (RFC 7693)."""

def __start__(module): ...

@module("_blake2")
@layout("HashObject", pointers=[], header="../stdlib/native/hash/hash_types.h")
class blake2b(object):
    """A hash object, with the BLAKE2b of data so far."""
    def __new__(cls, data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True): ...
    def update(self, data, /) -> None:
        """Takes more data."""
    def digest(self) -> bytes:
        """The hash of the data so far."""
    def hexdigest(self) -> str:
        """The hash of the data so far, as hexadecimal digits."""
    def copy(self):
        """A copy, which goes its own way."""
    @property
    def digest_size(self) -> int: ...
    @property
    def block_size(self) -> int: ...
    @property
    def name(self) -> str: ...

@module("_blake2")
@layout("HashObject", pointers=[], header="../stdlib/native/hash/hash_types.h")
class blake2s(object):
    """A hash object, with the BLAKE2s of data so far."""
    def __new__(cls, data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True): ...
    def update(self, data, /) -> None:
        """Takes more data."""
    def digest(self) -> bytes:
        """The hash of the data so far."""
    def hexdigest(self) -> str:
        """The hash of the data so far, as hexadecimal digits."""
    def copy(self):
        """A copy, which goes its own way."""
    @property
    def digest_size(self) -> int: ...
    @property
    def block_size(self) -> int: ...
    @property
    def name(self) -> str: ...
