"""io.IncrementalNewlineDecoder over text and over other decoders."""
import codecs
import io


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for translate in (False, True):
    decoder = io.IncrementalNewlineDecoder(None, translate)
    for piece, final in (('a\nb', False), ('c\r', False), ('\nd', False), ('\r', False), ('', False), ('x\ry\r', False), ('', True),
                         ('\r\n', True), ('\u20ac\r\u20ac', False)):
        print(translate, ascii(decoder.decode(piece, final)), decoder.newlines, decoder.getstate())
    decoder.reset()
    print(decoder.newlines, decoder.getstate())
    decoder.setstate((b'', 1))
    print(ascii(decoder.decode('\n')), decoder.newlines)

decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), translate=True)
for byte in b'\xc3\xa4\r\n\xe2\x82\xac\r':
    print(ascii(decoder.decode(bytes([byte]))), decoder.getstate())
print(ascii(decoder.decode(b'', final=True)), decoder.newlines)
decoder.setstate((b'\xc3', 1))
print(ascii(decoder.decode(b'\xa4')), decoder.getstate())
decoder.reset()
print(decoder.getstate())


class Strange:
    def decode(self, data, final):
        return data

    def getstate(self):
        return 5


decoder = io.IncrementalNewlineDecoder(Strange(), 1)
print(attempt(decoder.decode, b'x'), attempt(decoder.getstate), attempt(decoder.setstate, 4), attempt(decoder.setstate, (1,)))
print(attempt(io.IncrementalNewlineDecoder), attempt(io.IncrementalNewlineDecoder, None))
decoder = io.IncrementalNewlineDecoder.__new__(io.IncrementalNewlineDecoder)
print(attempt(decoder.decode, 'a'), attempt(lambda: decoder.newlines))
print(io.IncrementalNewlineDecoder)
