"""What abc needs from the runtime: which classes match accepts as sequences and mappings, and what abstract base
classes have answered before."""

def get_cache_token() -> int:
    """An object that is equal as long as no ABC's register() was called: what issubclass() said meanwhile still
    holds."""
def _count_registration() -> None:
    """Negative answers given so far are no longer good."""
def _hooks(instance_check, subclass_check, /) -> None:
    """ABCMeta's own methods, in whose place kept answers may be given."""

@layout("AbcData", pointers=["registry", "positive", "negative"], header="../stdlib/native/system/abc_data.h")
class abc_data(object):
    """What an abstract base class remembers: classes registered, and classes that it said yes and no to."""
    def __new__(cls, /): ...
    @property
    def registry(self) -> list: ...
    @property
    def positive(self) -> set: ...
    @property
    def negative(self) -> set: ...
    @property
    def negative_version(self) -> int: ...
    def _known(self, subclass, /):
        """True or False as answered before, or None."""
    def _learn(self, subclass, answer, /) -> None: ...

def _collection_init(cls, /) -> None:
    """Take __abc_tpflags__ out of the namespace of a new abstract base class, and do what it says."""
def _collection_register(cls, subclass, /) -> None:
    """A virtual subclass, and what inherits from it, is for match what cls is."""
