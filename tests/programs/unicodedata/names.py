"""lookup(), names in regular expressions, unicode_escape and the error handler namereplace."""
import re
import unicodedata as u

codes = [c for c in range(0x20000) if u.name(chr(c), '')]
print(len(codes), [hex(c) for c in codes if u.lookup(u.name(chr(c))) != chr(c)])
for name in ('LATIN SMALL LETTER A', 'latin small letter a', 'Greek Small Letter Alpha', 'LINE FEED', 'NEW LINE', 'NUL', 'BELL', 'ALERT',
             'KEYCAP DIGIT ONE', 'LATIN SMALL LETTER R WITH TILDE', 'HANGUL SYLLABLE GAG', 'hangul syllable ga', 'HANGUL SYLLABLE GAX',
             'HANGUL SYLLABLE A', 'HANGUL SYLLABLE GGYALB', 'CJK UNIFIED IDEOGRAPH-4E00', 'CJK UNIFIED IDEOGRAPH-04E00',
             'CJK UNIFIED IDEOGRAPH-4e00', 'CJK UNIFIED IDEOGRAPH-3134A', 'CJK UNIFIED IDEOGRAPH-3134B', 'CJK UNIFIED IDEOGRAPH-41',
             'CJK COMPATIBILITY IDEOGRAPH-F900', 'TIBETAN LETTER -A', 'TIBETAN MARK BSKA- SHOG GI MGO', 'HANGUL JUNGSEONG O-E',
             'HANGUL JUNGSEONG OE', 'BYTE ORDER MARK', 'VARIATION SELECTOR-17', '', ' ', 'LATIN  SMALL LETTER A', 'x' * 255, 'x' * 256,
             'x' * 257, 'x' * 300, 'é', b'SPACE', bytearray(b'comma'), 'PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRAKCET'):
    try:
        print(repr(name)[:60], ascii(u.lookup(name)))
    except Exception as error:
        print(repr(name)[:60], type(error).__name__, error)
for bad in (1, None, 2.5, '\udc80', ['a']):
    try:
        print(u.lookup(bad))
    except Exception as error:
        print(type(error).__name__, error)
try:
    u.lookup()
except TypeError as error:
    print(error)
print(u.name('\U0001f468'), u.name('\uf900'), u.name('\U00013000'), u.name('\U00018b00'), u.name('\U00017000', None))

print(re.findall(r'\N{LATIN SMALL LETTER A}+|[\N{DIGIT ONE}-\N{DIGIT THREE}]', 'aaxa1234'))
try:
    re.compile(r'\N{NO SUCH NAME}')
except re.error as error:
    print(error)
print(rb'\N{BLACK STAR}x\N{LF}'.decode('unicode_escape').encode('ascii', 'backslashreplace'))
try:
    rb'\N{KEYCAP DIGIT ONE}'.decode('unicode_escape')
except UnicodeDecodeError as error:
    print(error)
print('a★é\U0001f600\x85'.encode('ascii', 'namereplace'), 'ö€'.encode('latin-1', 'namereplace'))
