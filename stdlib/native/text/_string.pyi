"""The parser of format strings, for the module string."""

def formatter_parser(format_string, /):
    """An iterator over (text, field name, format spec, conversion) of a format string."""
def formatter_field_name_split(field_name, /) -> tuple:
    """(what the field begins with, an iterator over (is an attribute, name or index))."""

@layout("MarkupIterator", pointers=["format"], header="../stdlib/native/text/string_types.h")
@flags("NO_DIRECT_NEW")
class formatteriterator(object):
    def __iter__(self): ...
    def __next__(self): ...

@layout("FieldNameIterator", pointers=["name"], header="../stdlib/native/text/string_types.h")
@flags("NO_DIRECT_NEW")
class fieldnameiterator(object):
    def __iter__(self): ...
    def __next__(self): ...
