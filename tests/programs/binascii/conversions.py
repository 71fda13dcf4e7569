"""Every function of binascii."""
import binascii as b


def show(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as error:
        print(function.__name__, args, kwargs, type(error).__name__, error)


for data in ('abc', 'zz', 1, 'é', '', b'6162FF', bytearray(b'61'), '0g', None):
    show(b.unhexlify, data)
show(b.a2b_hex, 'DEADbeef')
for args in ((b'',), (b'\x00\xff',), ('a',), (b'abcd', '-'), (b'abcd', b':'), (b'abcd', '--'), (b'abcd', ''), (b'abcd', 5), (b'abcdefg', '-', 3),
             (b'abcdefg', '-', -3), (b'abcdefg', '-', 0), (b'abcd', 'é'), ()):
    show(b.hexlify, *args)
show(b.b2a_hex, data=b'abc', sep='.')
try:
    b.hexlify(memoryview(b'abcdef')[::2])
except BufferError as error:
    print(error)
print([b.hexlify(bytes(range(n)), '.', per) for n in (1, 4, 5, 6) for per in (1, 2, -2, 4, -4, 9)], b.hexlify(b'abc', b'\xff', 2))
for text in ['', 'a', 'ab', 'abc', 'abcd', 'ab=', 'ab==', 'abc=', 'ab=c', '=', '==', 'a=', '====', 'abcd=', 'abcd==', 'ab==cd', 'ab=!=', 'abcde', 'abcdef',
             'abcdefg', 'ab==ab==', 'a\nbcd', ' ab==', 'abcd\n', 'a===', 'ab===', 'abc==', 'é', 'ab=c=', 'ab=cd', 'a=b=', '+/+/', '-_-_', 'AAAAAAAA',
             'a=bc', 'ab\n==', '!!!!']:
    show(b.a2b_base64, text)
    show(b.a2b_base64, text, strict_mode=True)
for size in range(8):
    show(b.b2a_base64, bytes(range(250, 250 + min(size, 6))) + b'x' * (size > 6))
show(b.b2a_base64, b'abc', newline=False)
show(b.b2a_base64, b'abc', False)
show(b.b2a_base64, 'a')
every = bytes(range(256)) * 3
print(b.a2b_base64(b.b2a_base64(every)) == every, len(b.b2a_base64(every)), b.unhexlify(b.hexlify(every)) == every)
for line in (b'', b'#86)C\n', b'#86)\x7f\n', b'!x\nyyyyy', b' \n', b'"AAAAz', b'`', b'\xff', b'#8', b'!', '#86)C', b'!80  \r\n', b'!80`\n'):
    show(b.a2b_uu, line)
for data in (b'x' * 46, b'x' * 45, b'', b'\0\0\0', b'abcd', 'a'):
    show(b.b2a_uu, data)
show(b.b2a_uu, b'\0\0', backtick=True)
show(b.b2a_uu, b'a', True)
print([b.a2b_uu(b.b2a_uu(every[i:i + n])) == every[i:i + n] for i, n in ((0, 45), (3, 44), (9, 1), (200, 43))])
for args in ((b'abc',), (b'abc', -1), (b'abc', 2**40), (b'abc', 1.5), ('abc',), (b'a', 2**70), (b'',), (b'', 77), (every,), ()):
    show(b.crc32, *args)
for args in ((b'abc', 0), (b'abc',), (b'abc', 2**70), (b'abc', -1), (every, 0xffff)):
    show(b.crc_hqx, *args)
print(b.Error.__mro__, b.Incomplete.__mro__, b.Error, issubclass(b.Error, ValueError))
