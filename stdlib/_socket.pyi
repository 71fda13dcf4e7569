"""Sockets of the system: over them socket.py builds what programs use."""
from exceptions import OSError as error, TimeoutError as timeout

gaierror: type = ...
herror: type = ...
has_ipv6: bool = ...
SocketType: type = ...

def __start__(module): ...

@module("_socket")
@layout("SocketObject", header="../stdlib/socket_types.h", atomic=True)
@flags("BASE", "WEAK")
class socket(object):
    """A socket: socket(family, type, proto) makes one, socket(fileno=n) takes one that is open."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def family(self) -> int: ...
    @property
    def type(self) -> int: ...
    @property
    def proto(self) -> int: ...
    @property
    def timeout(self):
        """Seconds that an operation may take; None: as long as it likes."""
    def _accept(self) -> tuple:
        """(descriptor, address) of the next connection."""
    def bind(self, address, /) -> None:
        """Give the socket its address."""
    def close(self) -> None:
        """Close the socket; it may be closed already."""
    def connect(self, address, /) -> None:
        """Connect to an address."""
    def connect_ex(self, address, /) -> int:
        """Connect to an address; returns the error's number, or 0."""
    def detach(self) -> int:
        """Give up the descriptor without closing it."""
    def fileno(self) -> int:
        """The descriptor; -1 if the socket is closed."""
    def getblocking(self) -> bool:
        """Does the socket block?"""
    def getpeername(self):
        """The address at the other end."""
    def getsockname(self):
        """The address at this end."""
    def getsockopt(self, level, option, buffersize=..., /):
        """An option: an int, or as many bytes as asked for."""
    def gettimeout(self):
        """Seconds that an operation may take; None: as long as it likes."""
    def listen(self, backlog=..., /) -> None:
        """Accept connections; so many may wait."""
    def recv(self, bufsize, flags=0, /) -> bytes:
        """At most so many bytes; none at the end."""
    def recv_into(self, buffer, nbytes=0, flags=0) -> int:
        """As recv, into a buffer; how many bytes came."""
    def recvfrom(self, bufsize, flags=0, /) -> tuple:
        """As recv, with the address that they came from."""
    def recvfrom_into(self, buffer, nbytes=0, flags=0) -> tuple:
        """As recv_into, with the address that they came from."""
    def send(self, data, flags=0, /) -> int:
        """Send bytes; how many were sent."""
    def sendall(self, data, flags=0, /) -> None:
        """Send all the bytes."""
    def sendto(self, data, flags_or_address, address=..., /) -> int:
        """Send bytes to an address."""
    def setblocking(self, flag, /) -> None:
        """Whether the socket blocks, without a limit of time."""
    def setsockopt(self, level, option, value, optlen=..., /) -> None:
        """Set an option: to an int, to bytes, or to None and a length."""
    def settimeout(self, timeout, /) -> None:
        """Seconds that an operation may take; None: as long as it likes; 0: it does not block."""
    def shutdown(self, flag, /) -> None:
        """Close one direction or both."""

def close(fd, /) -> None:
    """Close a socket's descriptor."""
def dup(fd, /) -> int:
    """A new descriptor for the same socket."""
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0) -> list:
    """The addresses for a host and a port, as (family, type, proto, canonical name, address)."""
def getnameinfo(sockaddr, flags, /) -> tuple:
    """(host, port) as names of an address."""
def gethostbyname(host, /) -> str:
    """The IPv4 address of a host."""
def gethostname() -> str:
    """The name of this machine."""
def getprotobyname(name, /) -> int:
    """The number of a protocol."""
def getservbyname(servicename, protocolname=..., /) -> int:
    """The port of a service."""
def getservbyport(port, protocolname=..., /) -> str:
    """The service at a port."""
def getdefaulttimeout():
    """The timeout of new sockets."""
def setdefaulttimeout(timeout, /) -> None:
    """Set the timeout of new sockets."""
def htonl(integer, /) -> int:
    """A 32-bit number in the network's byte order."""
def htons(integer, /) -> int:
    """A 16-bit number in the network's byte order."""
def ntohl(integer, /) -> int:
    """A 32-bit number from the network's byte order."""
def ntohs(integer, /) -> int:
    """A 16-bit number from the network's byte order."""
def inet_aton(ip_addr, /) -> bytes:
    """The four bytes of an IPv4 address."""
def inet_ntoa(packed_ip, /) -> str:
    """The text of an IPv4 address of four bytes."""
def inet_ntop(address_family, packed_ip, /) -> str:
    """The text of a packed address."""
def inet_pton(address_family, ip_string, /) -> bytes:
    """The packed form of an address."""
def socketpair(family=..., type=..., proto=0, /) -> tuple:
    """Two sockets that are connected."""
