"""Messages with ancillary data, and the names of hosts and interfaces."""
import _socket
import array
import os


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f'{type(error).__module__}.{type(error).__name__}: {error}'


a, b = _socket.socketpair()
print(a.sendmsg([b'one', bytearray(b'two'), memoryview(b'three')]), b.recvmsg(100))
print(a.sendmsg([]), a.sendmsg([b'']), a.sendmsg([b'x'], (), 0, None), b.recv(10))
parts = [bytearray(2), bytearray(3), bytearray(1)]
a.send(b'abcdefgh')
print(b.recvmsg_into(parts), parts, b.recv(10))

# ---- descriptors travel ----
read, write = os.pipe()
rights = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, array.array('i', [write]))]
print(a.sendmsg([b'fd'], rights))
data, ancillary, flags, address = b.recvmsg(10, _socket.CMSG_SPACE(4))
print(data, len(ancillary), flags, address, ancillary[0][:2] == rights[0][:2], len(ancillary[0][2]))
sent = array.array('i', ancillary[0][2])[0]
os.write(sent, b'through the pipe')
print(sent != write, os.read(read, 100))
for fd in (read, write, sent):
    os.close(fd)
a.sendmsg([b'cut'], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, array.array('i', [1]))])
data, ancillary, flags, address = b.recvmsg(2)
print(data, ancillary, flags == _socket.MSG_CTRUNC)
print(_socket.CMSG_LEN(0), _socket.CMSG_SPACE(0), _socket.CMSG_LEN(5), _socket.CMSG_SPACE(5))
print(attempt(_socket.CMSG_LEN, -1), attempt(_socket.CMSG_SPACE, 2**31))
print(attempt(b.recvmsg, -1), attempt(b.recvmsg, 1, -1), attempt(b.recvmsg_into, [b'const']))
print(attempt(a.sendmsg, [b'x'], [(1, 2)]), attempt(a.sendmsg, ['x']))
print(attempt(a.sendto, b'x'), attempt(a.sendto, b'x', 1, 2, 3))

# ---- datagrams, addressed ----
receiver = _socket.socket(type=_socket.SOCK_DGRAM)
receiver.bind(('127.0.0.1', 0))
sender = _socket.socket(type=_socket.SOCK_DGRAM)
print(sender.sendmsg([b'to ', b'you'], [], 0, receiver.getsockname()))
data, ancillary, flags, address = receiver.recvmsg(4)
print(data, ancillary, flags == _socket.MSG_TRUNC, address[0])

# ---- names ----
print(_socket.gethostbyname_ex('127.0.0.1'), attempt(_socket.gethostbyaddr, '300.1.1.1')[:15])
print(_socket.gethostbyaddr('127.0.0.1')[2])
names = _socket.if_nameindex()
print(all(_socket.if_nametoindex(name) == index and _socket.if_indextoname(index) == name for index, name in names), (1, 'lo') in names)
print(attempt(_socket.htons, 2**31), attempt(_socket.htons, -2**40))
print(attempt(_socket.if_nametoindex, 'nosuchinterface'), attempt(_socket.if_indextoname, 10**6))
print(_socket.getprotobyname('tcp'), attempt(_socket.getprotobyname, 'nosuch'))
netlink = _socket.socket(_socket.AF_NETLINK, _socket.SOCK_RAW, 0)
netlink.bind((0, 0))
print(netlink.getsockname()[1], netlink.family)
print(attempt(_socket.socket(_socket.AF_PACKET, _socket.SOCK_RAW).bind, 5)[:9] if os.getuid() == 0 else 'builtins.')
for s in (a, b, receiver, sender, netlink):
    s.close()
