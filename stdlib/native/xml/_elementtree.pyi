"""The elements of xml.etree.ElementTree. Its parser and TreeBuilder are the library's own, over pyexpat."""

@module("xml.etree.ElementTree")
@layout("ElementObject", pointers=["tag", "text", "tail", "attrib", "children"], header="../stdlib/native/xml/elementtree_types.h")
@flags("BASE", "WEAK")
class Element(object):
    """An element: a tag, attributes, text, and children."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs) -> None: ...
    @property
    def tag(self): """what kind of element it is"""
    @tag.setter
    def tag(self, value): ...
    @property
    def text(self): """the text in front of the first child"""
    @text.setter
    def text(self, value): ...
    @property
    def tail(self): """the text behind the element"""
    @tail.setter
    def tail(self, value): ...
    @property
    def attrib(self): """the attributes: a dict"""
    @attrib.setter
    def attrib(self, value): ...
    def __repr__(self) -> str: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index, /): ...
    def __setitem__(self, index, value, /) -> None: ...
    def __delitem__(self, index, /) -> None: ...
    def append(self, subelement, /) -> None:
        """Adds a child at the end."""
    def extend(self, elements, /) -> None:
        """Adds the elements of a sequence at the end."""
    def insert(self, index, subelement, /) -> None:
        """Puts a child in front of another."""
    def remove(self, subelement, /) -> None:
        """Takes out the first child that is, or equals, subelement."""
    def clear(self) -> None:
        """Takes out everything but the tag."""
    def get(self, key, default=None):
        """The attribute, or default."""
    def set(self, key, value, /) -> None:
        """Sets an attribute."""
    def keys(self):
        """The names of the attributes."""
    def items(self):
        """Names and values of the attributes."""
    def makeelement(self, tag, attrib, /):
        """Another element, not a child of this one."""
    def find(self, path, namespaces=None):
        """The first element at the path, or None."""
    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element at the path, or default."""
    def findall(self, path, namespaces=None):
        """A list of the elements at the path."""
    def iterfind(self, path, namespaces=None):
        """The elements at the path, one by one."""
    def iter(self, tag=None):
        """This element and all below it that have the tag, in the order of the document."""
    def itertext(self):
        """The texts inside, in the order of the document."""
    def __copy__(self): ...
    def __deepcopy__(self, memo, /): ...
    def __getstate__(self): ...
    def __setstate__(self, state, /): ...

@module("_elementtree")
@layout("ElementIterator", pointers=["root", "tag", "steps"], header="../stdlib/native/xml/elementtree_types.h")
class _element_iterator(object):
    def __iter__(self): ...
    def __next__(self): ...

def SubElement(*args, **kwargs):
    """SubElement(parent, tag, attrib={}, **extra): a new child."""
def _set_factories(comment_factory, pi_factory, /):
    """Tells which functions make comments and processing instructions; which did before."""
