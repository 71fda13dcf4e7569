"""The hash functions BLAKE2b and BLAKE2s (RFC 7693)."""

def blake2b(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    """A hash object, with the BLAKE2b of data so far."""
def blake2s(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    """A hash object, with the BLAKE2s of data so far."""
