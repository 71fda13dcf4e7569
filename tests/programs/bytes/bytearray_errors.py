"""What bytearray refuses, and how."""


def show(text, compute):
    try:
        result = repr(compute())
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result)


show('bytearray(-1)', lambda: bytearray(-1))
show("bytearray('a')", lambda: bytearray('a'))
show('bytearray([256])', lambda: bytearray([256]))
show("bytearray(['a'])", lambda: bytearray(['a']))
show('bytearray([1<<70])', lambda: bytearray([1<<70]))
show('bytearray(object())', lambda: bytearray(object()))
show('bytearray(1.5)', lambda: bytearray(1.5))
show('hash(bytearray())', lambda: hash(bytearray()))
show("bytearray(b'a').pop(5)", lambda: bytearray(b'a').pop(5))
show('bytearray().pop()', lambda: bytearray().pop())
show("bytearray(b'a').remove(5)", lambda: bytearray(b'a').remove(5))
show("bytearray(b'a').append('a')", lambda: bytearray(b'a').append('a'))
show("bytearray(b'a').append(256)", lambda: bytearray(b'a').append(256))
show("bytearray(b'a').extend('a')", lambda: bytearray(b'a').extend('a'))
show("bytearray(b'a').extend([256])", lambda: bytearray(b'a').extend([256]))
show("bytearray(b'a').extend(1)", lambda: bytearray(b'a').extend(1))
show("bytearray(b'a').insert(0,256)", lambda: bytearray(b'a').insert(0,256))
show('repr(bytearray(b"a\'b"))', lambda: repr(bytearray(b"a'b")))
