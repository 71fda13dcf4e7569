# Codecs by name, in parts, in streams; registered ones; error handlers.
import codecs
import os
for n in ['utf-8','UTF8','latin1','utf-16','ascii','cp1252','utf_8_sig','rot13','u8']:
    i=codecs.lookup(n); print(n,i.name, i._is_text_encoding)
print(codecs.encode('abc','rot13'), codecs.decode('nop','rot_13'), 'é'.encode('utf-16'), codecs.encode('é','latin-1'))
try: 'x'.encode('rot13')
except LookupError as e: print(e)
try: codecs.lookup('nothing')
except LookupError as e: print(e)
d=codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'aé€😀'.encode()], d.getstate())
d=codecs.getincrementaldecoder('utf-16')()
print([d.decode(bytes([b])) for b in 'aé€😀'.encode('utf-16-be')[:0]+'aé€😀'.encode('utf-16')], d.getstate())
e=codecs.getincrementalencoder('utf-16')(); print(e.encode('a'),e.encode('b'))
print(codecs.BOM_UTF8, codecs.escape_decode(b'a\\x41\\101\\n\\q'), codecs.escape_encode(b'a\n\'"\xff'))
import io
w=codecs.getwriter('utf-8')(io.BytesIO()); w.write('é'); print(w.stream.getvalue())
r=codecs.getreader('utf-8')(io.BytesIO('é\nb'.encode())); print(r.readlines())
codecs.register(lambda n: codecs.CodecInfo(lambda s,e='strict':(s.upper().encode(),len(s)), lambda b,e='strict':(bytes(b).decode().lower(),len(b)), name='shout') if n=='shout' else None)
print('abc'.encode('shout'), b'ABC'.decode('shout'), codecs.lookup('SHOUT').name)
print(codecs.charmap_decode(b'abc', 'strict', {97:'x',98:None,99:'z'}) if 0 else codecs.charmap_decode(b'ac','strict',{97:'x',99:'zz'}), codecs.charmap_encode('ab','replace',{97:65, 63:33}))
codecs.register_error('my', lambda e: ('[%d]'%e.start, e.end)); print('aé'.encode('ascii','my'), codecs.lookup_error('my')(UnicodeEncodeError('a','bc',1,2,'r')))
with codecs.open(f'/tmp/krait-codecs-{os.getpid()}.txt','w','utf-8') as f: f.write('ж\n')
print(open(f'/tmp/krait-codecs-{os.getpid()}.txt',encoding='utf-8').read(), list(codecs.iterdecode([b'a',b'\xc3',b'\xa9'],'utf-8')))
os.remove(f'/tmp/krait-codecs-{os.getpid()}.txt')
for name in ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']:
    for error in [UnicodeEncodeError('ascii', 'aé\udc80b', 1, 2, 'r'), UnicodeEncodeError('utf-8', 'aé\udc80b', 2, 3, 'r'), UnicodeDecodeError('ascii', b'a\xffb', 1, 2, 'r'), UnicodeTranslateError('aéb', 1, 2, 'r'), ValueError('x')]:
        try:
            print(name, type(error).__name__, ascii(codecs.lookup_error(name)(error)))
        except Exception as e:
            print(name, type(error).__name__, type(e).__name__, ascii(e))
for call in [lambda: codecs.lookup(5), lambda: codecs.register(5), lambda: codecs.register_error('x', 5), lambda: codecs.encode('x', 5), lambda: codecs.decode(b'\xff', 'utf-8'), lambda: codecs.decode('x', 'utf-8'),
             lambda: codecs.escape_decode(b'\\x4'), lambda: codecs.escape_decode(b'\\x4', 'replace'), lambda: codecs.escape_decode(b'\\'), lambda: codecs.charmap_encode('ab', 'strict', {97: 1}),
             lambda: codecs.charmap_decode(b'ab', 'replace', {97: 'x'}), lambda: codecs.charmap_encode('aé', 'xmlcharrefreplace', {i: i for i in range(128)}), lambda: codecs.utf_16_ex_decode(b'\xff\xfea\0', 'strict', 0, True),
             lambda: codecs.utf_8_decode(b'a\xc3'), lambda: codecs.utf_8_decode(b'a\xc3', 'replace', True), lambda: codecs.utf_16_le_encode('a'), lambda: codecs.unicode_escape_decode('\\u0041'), lambda: codecs.getencoder('latin-1')('é')]:
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
s = codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader('utf-16'), codecs.getwriter('utf-16'))
s.write('aé\n'); s.write('b\n'); s.seek(0)
print(s.read(), codecs.EncodedFile(io.BytesIO(b'\xe9'), 'utf-8', 'latin-1').read())
