"""str() and simple encoding and decoding, with the errors."""


def show(text, compute):
    try:
        result = repr(compute())
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result)


show('str(1,2)', lambda: str(1,2))
show("str('a','utf8')", lambda: str('a','utf8'))
show("str(b'a','utf8','foo')", lambda: str(b'a','utf8','foo'))
show("str(b'\\xff','utf8','foo')", lambda: str(b'\xff','utf8','foo'))
show("str(b'a',1)", lambda: str(b'a',1))
show('str(1,2,3,4)', lambda: str(1,2,3,4))
show('str(foo=1)', lambda: str(foo=1))
show('str(object=1)', lambda: str(object=1))
show("str(encoding='utf8')", lambda: str(encoding='utf8'))
show("str(errors='x')", lambda: str(errors='x'))
show("'a'.encode('foo')", lambda: 'a'.encode('foo'))
show("'a'.encode(1)", lambda: 'a'.encode(1))
show("'a'.encode('utf-8','foo')", lambda: 'a'.encode('utf-8','foo'))
show("'\\udc80'.encode('utf-8','foo')", lambda: '\udc80'.encode('utf-8','foo'))
show("'\\udc80'.encode('utf-8')", lambda: '\udc80'.encode('utf-8'))
show("'a\\u0100\\u0101b'.encode('latin1')", lambda: 'a\u0100\u0101b'.encode('latin1'))
show("'\\u0100'.encode('ascii')", lambda: '\u0100'.encode('ascii'))
show("b'\\xff'.decode()", lambda: b'\xff'.decode())
show("b'a\\xe2\\x82'.decode()", lambda: b'a\xe2\x82'.decode())
show("b'a\\xe2\\x28'.decode()", lambda: b'a\xe2\x28'.decode())
show("b'\\xff\\xfe'.decode('ascii')", lambda: b'\xff\xfe'.decode('ascii'))
