"""UTF-7: what is shifted and how, mistakes with each handler, piece by piece."""
import codecs
texts = ['', 'abc', 'a+b', 'é', 'aé', 'éa', 'é-', 'é.', 'é+é', '+é', 'Hi Mom -☺-!', 'A≢Α.', '日本語', '\U0001f600', 'a\U0001f600b', '\ud800', '\ud800a', '~\\', '\0', 'x\x7fy', '1 + 1 = 2', 'ééé', 'é é', '\t\r\n']
for t in texts:
    b = t.encode('utf-7'); print(ascii(t), b, codecs.utf_7_encode(t), ascii(b.decode('utf-7', 'replace')))
bad = [b'+', b'+-', b'a+', b'+AOk', b'+AOk-', b'+AOkx', b'+AO', b'+A', b'+AOl-x', b'+AOkA-', b'\xff', b'a\xe9b', b'+2D0', b'+2D0-', b'+2D3eAA-', b'+2D0A-', b'+2D3YPdg9-z', b'+?x', b'++', b'+AOk+AOk-', b'+AOk\xff', b'+//3,+IMA-', b'+IKx#', b'+2AHab\xff', b'~\\', b'abc+AOk!def', b'+AOk--']
for b in bad:
    for errors in ('strict', 'replace', 'ignore', 'backslashreplace'):
        try: print(b, errors, ascii(b.decode('utf-7', errors)))
        except UnicodeError as e: print(b, e, e.args[2:])
    for final in (False, True):
        try: print(ascii(codecs.utf_7_decode(b, 'strict', final)))
        except UnicodeError as e: print(e)
d = codecs.getincrementaldecoder('utf-7')()
print([ascii(d.decode(bytes([c]))) for c in b'a+AOkA6Q-b+-c'], d.decode(b'', True))
e = codecs.getincrementalencoder('utf-7')()
print(e.encode('é'), e.encode('a'), e.encode('', True))
for a in (3, None): 
    try: codecs.utf_7_encode(a)
    except TypeError as e: print(e)
print(codecs.lookup('U7').name, codecs.lookup('UTF-7').name)
