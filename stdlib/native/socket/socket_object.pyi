@module("_socket")
@layout("SocketObject", atomic=True, header="../stdlib/native/socket/socket_types.h")
@flags("BASE")
class socket(object):
    """A socket: an end of a connection, or what connections come to. Without arguments of family AF_INET and type SOCK_STREAM; with fileno, of an open descriptor."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None) -> None: ...
    def __repr__(self) -> str: ...
    @field
    def family(self): """the socket family"""
    @field
    def type(self): """the socket type"""
    @field
    def proto(self): """the socket protocol"""
    @property
    def timeout(self):
        """Seconds that operations wait; 0: they do not; None: without end."""
    def _accept(self) -> tuple:
        """Waits for a connection: (descriptor, address)."""
    def bind(self, address, /) -> None:
        """Takes a local address. OSError if it is in use."""
    def close(self) -> None:
        """Closes the socket; more calls do nothing."""
    def connect(self, address, /) -> None:
        """Connects with an address. OSError, TimeoutError."""
    def connect_ex(self, address, /) -> int:
        """As connect, but gives the number of the error, or 0."""
    def detach(self) -> int:
        """Gives the descriptor away without closing it."""
    def fileno(self) -> int:
        """The descriptor; -1 once closed."""
    def getblocking(self) -> bool:
        """Do operations wait?"""
    def getpeername(self):
        """The address of the other end."""
    def getsockname(self):
        """The socket's own address."""
    def getsockopt(self, level, option, buflen=..., /):
        """An option: an int, or with buflen that many bytes at most."""
    def gettimeout(self):
        """As the attribute timeout."""
    def listen(self, backlog=..., /) -> None:
        """Lets connections come, backlog of them before they are accepted."""
    def recv(self, bufsize, flags=0, /) -> bytes:
        """At most bufsize bytes; none at the end of the stream."""
    def recv_into(self, buffer, nbytes=0, flags=0) -> int:
        """Receives into writable memory, at most nbytes (0: its size). How many bytes came."""
    def recvfrom(self, bufsize, flags=0, /) -> tuple:
        """As recv: (bytes, address of the sender)."""
    def recvfrom_into(self, buffer, nbytes=0, flags=0) -> tuple:
        """As recv_into: (number of bytes, address of the sender)."""
    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /) -> tuple:
        """A message: (bytes, list of ancillary (level, type, bytes), flags, address)."""
    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /) -> tuple:
        """As recvmsg, into writable memory; the number of bytes comes first."""
    def send(self, data, flags=0, /) -> int:
        """Sends what the system takes at once. How many bytes that were."""
    def sendall(self, data, flags=0, /) -> None:
        """Sends all."""
    def sendmsg(self, buffers, ancdata=..., flags=0, address=..., /) -> int:
        """Sends several buffers and ancillary data (level, type, bytes) as one message."""
    def sendto(self, *args) -> int:
        """sendto(data, [flags,] address): sends to an address."""
    def setblocking(self, flag, /) -> None:
        """Lets operations wait without end, or not at all."""
    def setsockopt(self, level, option, value, optlen=..., /) -> None:
        """Sets an option to an int or bytes, or to None with a length."""
    def settimeout(self, value, /) -> None:
        """Lets operations wait that many seconds; None: without end."""
    def shutdown(self, how, /) -> None:
        """Ends one direction or both: SHUT_RD, SHUT_WR, SHUT_RDWR."""
