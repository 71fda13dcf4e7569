"""Quoted-printable data, and the modules over binascii: base64, quopri, uu."""
import base64
import binascii as b
import io
import quopri

TEXTS = [b'', b'plain', b'a=b \t\n\x00.\n.\xff', b'a _b\n', b'a\r\nb\r\n', b'a\nb\n', b'x' * 100, b'x' * 75 + b'\n', b'x' * 76 + b'\n', b'x' * 74 + b'=',
         b'=' * 40, b'tail ', b'tail\t\nnext', b'.', b'.\n', b'..\n', b'\r', b'\n', b'caf\xc3\xa9 ' * 20, b'a\rb', b'x' * 73 + b' \n', b' ' * 100,
         b'ab\n.\r\n', b'x' * 75 + b'.\n']
for text in TEXTS:
    for options in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}, {'quotetabs': 1, 'istext': 0, 'header': 1}):
        encoded = b.b2a_qp(text, **options)
        decoded = b.a2b_qp(encoded, header=options.get('header', False))
        print(encoded, decoded == text or decoded)
for data in (b'a=41=\nb=ZZ=', b'a=', b'a==', b'a=4', b'=\r\nx', b'= \nx', b'a_b', 'a=3D', b'=zz', b'a=\r', b'==41', b'=4x1'):
    print(data, b.a2b_qp(data), b.a2b_qp(data, header=True))
for call in (lambda: b.a2b_qp('aé'), lambda: b.a2b_qp(1), lambda: b.b2a_qp('a')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

data = bytes(range(256))
for encode, decode in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode),
                       (base64.b16encode, base64.b16decode), (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode),
                       (base64.encodebytes, base64.decodebytes), (base64.b32hexencode, base64.b32hexdecode)):
    for piece in (b'', b'a', b'hello world', data):
        text = encode(piece)
        print(text[:60], decode(text) == piece)
for call in (lambda: base64.b64decode('ab='), lambda: base64.b64decode('a!b=', validate=True), lambda: base64.b32decode('abc'),
             lambda: base64.b16decode('0g'), lambda: base64.b64encode('text'), lambda: base64.b64decode('a-b_', altchars='-_')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(quopri.encodestring(b'caf\xc3\xa9 = x'), quopri.decodestring(b'caf=C3=A9'))
out = io.BytesIO()
quopri.encode(io.BytesIO(b'line =\nlast \xff'), out, quotetabs=True)
print(out.getvalue())
