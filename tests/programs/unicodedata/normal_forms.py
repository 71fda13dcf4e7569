"""normalize() and is_normalized() in all four forms."""
import unicodedata as u

FORMS = ('NFC', 'NFD', 'NFKC', 'NFKD')
TEXTS = ['', 'abc', 'é', 'e\u0301', '\u1e9b\u0323', 'ﬁ½²', '\u212b', 'A\u030a', '가각', '\u1100\u1161\u11a8', '\u1100\u1161\u11a7',
         'a\u0315\u0300\u05ae\u0062', 'a\u0300\u0315\u05ae', '\u0344', '\u0958', '\u2126', '\ufdfa', '\U0001d15e', '\U0002f868',
         '\u0b47\u0300\u0b3e', '\u1100\u0300\u1161\u0323', '\uac00\u11a8', '\uac01\u11a8', 'x' * 50 + '\u0301' * 40 + 'é' * 30,
         '\ud800\u0301', '\u0f71\u0f72\u0f80', '\u00a0', '\u0300a', '\u0308\u0301e', '\u3131ｶﾞ', '\U0001f1e6\u20e3', 'q\u0323\u0307',
         '\U00011131\U00011127', '\u09c7\u09be', '\u0cc6\u0cc2\u0cd5']
for text in TEXTS:
    print(ascii(text)[:40], *[ascii(u.normalize(form, text))[:120] for form in FORMS], [u.is_normalized(form, text) for form in FORMS])

for form in FORMS:
    changed = total = 0
    for code in range(0x30000):
        if 0x20000 <= code < 0x2f000:
            continue
        for text in (chr(code), 'a' + chr(code) + '\u0301'):
            after = u.normalize(form, text)
            changed += after != text
            if (after == text) is not u.is_normalized(form, text):
                print('differs', hex(code))
            for c in after:
                total = (total * 31 + ord(c)) % 1000000007
    print(form, changed, total)
text = 'plain'
print(u.normalize('NFC', text) is text, u.normalize('anything', ''), u.is_normalized('anything', ''))
for arguments in (('nfc', 'a'), ('', 'a'), ('NFC', 1), (1, 'a'), (None, 'a'), ('NFC', None), ('NFC',), ('NFC', 'a', 1)):
    for function in (u.normalize, u.is_normalized):
        try:
            print(function(*arguments))
        except Exception as error:
            print(type(error).__name__, error)


class Text(str):
    pass


print(u.normalize('NFD', Text('é')).encode('utf-8'), u.normalize(Text('NFD'), Text('plain')))
