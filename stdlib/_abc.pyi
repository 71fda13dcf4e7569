"""What abc needs from the runtime: which classes match accepts as sequences and mappings."""

def _collection_init(cls, /) -> None:
    """Take __abc_tpflags__ out of the namespace of a new abstract base class, and do what it says."""
def _collection_register(cls, subclass, /) -> None:
    """A virtual subclass, and what inherits from it, is for match what cls is."""
