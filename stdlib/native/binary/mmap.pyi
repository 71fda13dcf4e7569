"""Files as memory."""
from exceptions import OSError as error

def __start__(module): ...

@module("mmap")
@layout("MmapObject", pointers=["lock.views"], header="../stdlib/native/binary/mmap_types.h")
@flags("BASE", "SEQUENCE")
class mmap(object):
    """A file, or a part of it, as memory; with the descriptor -1 memory of no file."""
    def __new__(cls, *args, **kwargs): ...
    def __repr__(self) -> str: ...
    def __len__(self) -> int: ...
    def __getitem__(self, key, /): ...
    def __setitem__(self, key, value, /): ...
    def __delitem__(self, key, /): ...
    def __iter__(self): ...
    def __enter__(self): ...
    def __exit__(self, /, *args): ...
    def close(self) -> None:
        """Gives the memory back."""
    @property
    def closed(self) -> bool: ...
    def find(self, sub, start=..., end=..., /) -> int:
        """Where sub first stands, from the current place on unless start is given; -1: nowhere."""
    def rfind(self, sub, start=..., end=..., /) -> int:
        """Where sub last stands, from the current place on unless start is given; -1: nowhere."""
    def flush(self, offset=0, size=..., /) -> None:
        """Writes changes to the file."""
    def madvise(self, option, start=0, length=..., /) -> None:
        """Tells the system how the memory will be used."""
    def move(self, dest, src, count, /) -> None:
        """Copies count bytes from src to dest."""
    def read(self, n=None, /) -> bytes:
        """At most n bytes from the current place on; all that are left without n."""
    def read_byte(self) -> int:
        """The byte at the current place."""
    def readline(self) -> bytes:
        """A line from the current place on."""
    def resize(self, newsize, /) -> None:
        """Changes the size of the memory and of the file."""
    def seek(self, pos, whence=0, /) -> None:
        """Sets the current place."""
    def size(self) -> int:
        """The size of the file, which may be more than that of the memory."""
    def tell(self) -> int:
        """The current place."""
    def write(self, data, /) -> int:
        """Bytes to the current place; their number."""
    def write_byte(self, byte, /) -> None:
        """A byte to the current place."""
