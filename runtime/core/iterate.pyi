"""Iterators for objects that have none of their own."""

@name("iterator")
@layout("SequenceIterator", pointers=["sequence"], header="core/iterate.h")
@flags("NO_DIRECT_NEW")
class sequence_iterator(object):
    def __iter__(self, /): ...
    def __next__(self, /): ...
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""
    def __setstate__(self, state, /):
        """Set state information for unpickling."""
    def __reduce__(self, /):
        """Return state information for pickling."""
