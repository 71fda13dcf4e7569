"""The sockets of the system, under the module socket."""
from exceptions import OSError as error, TimeoutError as timeout
from socket_object import socket, socket as SocketType

has_ipv6: bool = ...
gaierror: type = ...
herror: type = ...
def __start__(module): ...

def close(fd, /) -> None:
    """Closes a descriptor."""
def dup(fd, /) -> int:
    """A second descriptor for the same socket, closed on execution."""
def socketpair(family=..., type=..., proto=..., /) -> tuple:
    """Two sockets connected with each other."""
def getdefaulttimeout():
    """The timeout of new sockets in seconds; None: without end."""
def setdefaulttimeout(timeout, /) -> None:
    """Sets the timeout of new sockets."""

def htonl(x, /) -> int:
    """A 32-bit number in the order of the network."""
def htons(x, /) -> int:
    """A 16-bit number in the order of the network."""
def ntohl(x, /) -> int:
    """A 32-bit number in the order of the host."""
def ntohs(x, /) -> int:
    """A 16-bit number in the order of the host."""

def inet_aton(address, /) -> bytes:
    """An IPv4 address, '127.0.0.1' or a shorter form, as four bytes."""
def inet_ntoa(packed, /) -> str:
    """Four bytes as an IPv4 address."""
def inet_pton(family, address, /) -> bytes:
    """An address of AF_INET or AF_INET6 as bytes."""
def inet_ntop(family, packed, /) -> str:
    """Bytes as an address of AF_INET or AF_INET6."""

def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0) -> list:
    """Where a service is: a list of (family, type, proto, canonical name, address). gaierror."""
def getnameinfo(sockaddr, flags, /) -> tuple:
    """Host and service of an address. gaierror."""
def gethostbyaddr(host, /) -> tuple:
    """(name, aliases, addresses) of an address or name. herror."""
def gethostbyname(host, /) -> str:
    """The IPv4 address of a name. gaierror."""
def gethostbyname_ex(host, /) -> tuple:
    """(name, aliases, addresses) of a name. herror."""
def gethostname() -> str:
    """The name of this machine."""
def sethostname(name, /) -> None:
    """Sets the name of this machine."""
def getservbyname(name, protocol=..., /) -> int:
    """The port of a service."""
def getservbyport(port, protocol=..., /) -> str:
    """The service of a port."""
def getprotobyname(name, /) -> int:
    """The number of a protocol."""

def if_nameindex() -> list:
    """The network interfaces: (number, name)."""
def if_nametoindex(name, /) -> int:
    """The number of a network interface."""
def if_indextoname(index, /) -> str:
    """The name of a network interface."""

def CMSG_LEN(length, /) -> int:
    """The length of an ancillary item with that much data, without padding at its end."""
def CMSG_SPACE(length, /) -> int:
    """The room that an ancillary item with that much data needs, padding included."""
