"""The iterator over the bytes of a mapping, which is no member of the module."""

@module("builtins")
@name("iterator")
@layout("MmapIterator", pointers=["mapping"], header="../stdlib/native/binary/mmap_types.h")
@flags("NO_DIRECT_NEW")
class mmap_iterator(object):
    def __iter__(self): ...
    def __next__(self): ...
