"""The base of all classes."""

@layout("Object", scanned=True)
@flags("BASE")
class object:
    """The base class of the class hierarchy.

When called, it accepts no arguments and returns a new featureless
instance that has no instance attributes and cannot be given any.
"""
    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, /, *args, **kwargs) -> None: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def __hash__(self, /) -> int: ...
    def __getattribute__(self, name, /): ...
    def __setattr__(self, name, value, /): ...
    def __delattr__(self, name, /): ...
    def __lt__(self, value, /): ...
    def __le__(self, value, /): ...
    def __eq__(self, value, /): ...
    def __ne__(self, value, /): ...
    def __gt__(self, value, /): ...
    def __ge__(self, value, /): ...
    def __format__(self, format_spec, /) -> str:
        """Default object formatter.

Return str(self) if format_spec is empty. Raise TypeError otherwise."""
    def __dir__(self, /) -> list:
        """Default dir() implementation."""
    def __sizeof__(self, /) -> int:
        """Size of object in memory, in bytes."""
    def __reduce__(self, /):
        """Helper for pickle."""
    def __reduce_ex__(self, protocol, /):
        """Helper for pickle."""
    def __getstate__(self, /):
        """Helper for pickle."""
    @classmethod
    def __init_subclass__(cls, /):
        """This method is called when a class is subclassed.

The default implementation does nothing. It may be
overridden to extend subclasses.
"""
    @classmethod
    def __subclasshook__(cls, subclass, /):
        """Abstract classes can override this to customize issubclass().

This is invoked early on by abc.ABCMeta.__subclasscheck__().
It should return True, False or NotImplemented.  If it returns
NotImplemented, the normal algorithm is used.  Otherwise, it
overrides the normal algorithm (and the outcome is cached).
"""
    @property
    def __class__(self):
        """the object's class"""
    @__class__.setter
    def __class__(self, value): ...
