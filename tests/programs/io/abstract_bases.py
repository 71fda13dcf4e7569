"""The abstract base classes of io: what is an instance, what is a subclass, and that they can be registered with."""
import abc
import io
import sys

print(type(io.IOBase), [c.__name__ for c in io.RawIOBase.__mro__], io.IOBase.__module__)
for made in (io.BytesIO(), io.StringIO(), sys.stdout, sys.stdout.buffer, sys.stdout.buffer.raw):
    print(type(made).__name__, [isinstance(made, base) for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
for kind in (io.FileIO, io.BufferedReader, io.BufferedRWPair, io.TextIOWrapper, io.BlockingIOError, int):
    print(kind.__name__, [issubclass(kind, base) for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])


class Stream:
    pass


print(isinstance(Stream(), io.RawIOBase), io.RawIOBase.register(Stream) is Stream, isinstance(Stream(), io.RawIOBase),
      isinstance(Stream(), io.IOBase), isinstance(Stream(), io.TextIOBase))


class Source(io.RawIOBase):
    @abc.abstractmethod
    def take(self):
        ...


try:
    Source()
except TypeError as error:
    print(error)


class Letters(Source):
    left = b"some letters"

    def take(self):
        taken, self.left = self.left[:4], self.left[4:]
        return taken

    def readable(self):
        return True

    def readinto(self, buffer):
        taken = self.take()
        buffer[:len(taken)] = taken
        return len(taken)


print(io.BufferedReader(Letters()).read(), Letters().readall(), io.TextIOWrapper(io.BufferedReader(Letters())).read())
print(io.open is open, sorted(set(io.__all__) - set(dir(io))), io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
