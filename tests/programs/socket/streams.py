"""_socket: streams, datagrams, addresses, options, timeouts, and errors."""
import _socket
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f'{type(error).__module__}.{type(error).__name__}: {error}'


# ---- a pair ----
a, b = _socket.socketpair()
print(a.family == _socket.AF_UNIX, a.type == _socket.SOCK_STREAM, a.proto, a.timeout, a.getblocking())
print(a.send(b'hello'), b.recv(3), b.recv(10))
a.sendall(bytearray(b'more'))
into = bytearray(6)
print(b.recv_into(into), into, b.recv_into(into, 0) if a.send(b'xy') else None, into)
print(attempt(b.recv_into, into, 7), attempt(b.recv, -1), attempt(b.recv_into, b'const'))
b.settimeout(0.01)
print(b.gettimeout(), b.getblocking(), attempt(b.recv, 1))
b.setblocking(False)
print(b.timeout, attempt(b.recv, 1))
a.shutdown(_socket.SHUT_WR)
print(b.recv(5), attempt(a.send, b'late'))
print(attempt(b.settimeout, -1), attempt(b.settimeout, 'x'), attempt(b.settimeout, float('nan')))
a.close()
a.close()
print(a.fileno(), attempt(a.recv, 1))
fd = b.detach()
print(b.fileno(), fd > 2)
c = _socket.socket(fileno=fd)
print(c.family == _socket.AF_UNIX, c.type, c.fileno() == fd)
_socket.close(c.detach())
print(attempt(_socket.socket, fileno=fd), attempt(_socket.socket, fileno=-1), attempt(_socket.socket, fileno=1.5))

# ---- TCP ----
server = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
server.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEADDR, 1)
print(server.getsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEADDR) != 0, server.getsockopt(_socket.SOL_SOCKET, _socket.SO_TYPE, 4))
server.bind(('127.0.0.1', 0))
server.listen()
host, port = server.getsockname()
client = _socket.socket()
client.settimeout(5)
print(client.connect(('localhost', port)), client.getpeername() == (host, port))
fd, peer = server._accept()
connection = _socket.socket(fileno=fd)
print(peer == client.getsockname(), connection.family == _socket.AF_INET)
big = bytes(range(256)) * 1000
client.setblocking(True)
sent = client.send(big)
got = b''
while len(got) < sent:
    got += connection.recv(65536)
print(got == big[:sent])
connection.close()
print(client.recv(10))
server.close()
client.close()
client = _socket.socket()
print(attempt(client.connect, ('127.0.0.1', port)), client.connect_ex(('127.0.0.1', port)))
for address in (5, ('127.0.0.1',), ('127.0.0.1', 70000), ('127.0.0.1', -1), ('127.0.0.1', 'x'), (5, 5)):
    print(attempt(client.connect, address), '|', attempt(client.bind, address))
print(attempt(client.getpeername), attempt(client.getsockopt, 1, 2, 5000), attempt(client.getsockopt, 'a', 'b'))
client.close()

# ---- UDP, IPv6, UNIX ----
one, two = _socket.socket(type=_socket.SOCK_DGRAM), _socket.socket(type=_socket.SOCK_DGRAM)
one.bind(('', 0))
print(one.getsockname()[0])
print(two.sendto(b'data', ('127.0.0.1', one.getsockname()[1])), two.sendto(b'more', 0, ('127.0.0.1', one.getsockname()[1])))
print(one.recvfrom(10)[0], one.recvfrom_into(into)[0], into[:4])
print(attempt(two.sendto, b'x', 5), attempt(two.sendto, 'x', ('127.0.0.1', 9)), attempt(_socket.socket(10).bind, ('::1',)))
folder = tempfile.mkdtemp()
path = os.path.join(folder, 's')
unix = _socket.socket(_socket.AF_UNIX)
unix.bind(path)
unix.listen(1)
print(unix.getsockname() == path, attempt(_socket.socket(_socket.AF_UNIX).bind, 'x' * 200))
other = _socket.socket(_socket.AF_UNIX)
print(other.connect(path), repr(other.getsockname()), unix._accept()[1] == '')
abstract = _socket.socket(_socket.AF_UNIX)
abstract.bind(b'\0krait-test-%d' % os.getpid())
print(abstract.getsockname()[:12])
os.unlink(path)
os.rmdir(folder)

# ---- names ----
print(_socket.getaddrinfo('127.0.0.1', 80, type=_socket.SOCK_STREAM), _socket.getaddrinfo('::1', 'http', 0, 1))
print(attempt(_socket.getaddrinfo, 'no such host.invalid', 1)[:16], attempt(_socket.getaddrinfo, 5, 1), attempt(_socket.getaddrinfo, None, 1.5))
print(_socket.getnameinfo(('127.0.0.1', 80), _socket.NI_NUMERICHOST | _socket.NI_NUMERICSERV), _socket.gethostbyname('127.0.0.1'))
print(_socket.gethostname() == os.uname().nodename, attempt(_socket.getservbyport, 70000), attempt(_socket.getservbyname, 'nosuchservice'))
print(_socket.htons(1), _socket.ntohs(256), _socket.htonl(1), _socket.ntohl(0x01020304))
for function in (_socket.htons, _socket.htonl):
    print(attempt(function, -1), attempt(function, 1 << 40), attempt(function, 'x'))
print(_socket.inet_aton('1.2.3.4'), _socket.inet_ntoa(b'\1\2\3\4'), _socket.inet_pton(10, '::1'), _socket.inet_ntop(10, bytes(15) + b'\1'))
print(attempt(_socket.inet_aton, 'x'), attempt(_socket.inet_ntoa, b'123'), attempt(_socket.inet_pton, 2, '1.2'), attempt(_socket.inet_ntop, 2, b'1'),
      attempt(_socket.inet_pton, 99, ''), attempt(_socket.inet_ntop, 99, b''))
print(_socket.gaierror, _socket.gaierror.__mro__[1], _socket.herror, _socket.timeout, _socket.error, _socket.SocketType, _socket.has_ipv6)
print(_socket.getdefaulttimeout(), _socket.setdefaulttimeout(2.5), _socket.socket().timeout, _socket.setdefaulttimeout(None))
for s in (one, two, unix, other, abstract):
    s.close()
print(one)
