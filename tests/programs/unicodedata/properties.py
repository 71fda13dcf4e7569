"""Every property of every code point, as a checksum of its texts, and of some in full."""
import sys
import unicodedata as u

FUNCTIONS = [u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition,
             lambda c: u.decimal(c, None), lambda c: u.digit(c, None), lambda c: u.numeric(c, None), lambda c: u.name(c, '')]
NAMES = 'category bidirectional combining mirrored width decomposition decimal digit numeric name'.split()


def checksum(function, first, last):
    total = 0
    for code in range(first, last):
        for piece in str(function(chr(code))).encode():
            total = (total * 31 + piece + 1) % 1000000007
    return total


# Blocks that differ are named by the checksum that differs. The large planes of ideographs are sampled.
for label, function in zip(NAMES, FUNCTIONS):
    print(label, [checksum(function, first, first + 0x1000) for first in range(0, 0x20000, 0x1000)])
    print(label, [checksum(function, first, first + 0x80) for first in
                  (0x2a680, 0x2b700, 0x2b800, 0x2ce80, 0x2eb80, 0x2f800, 0x2fa00, 0x31300, 0x3ff80, 0xe0000, 0xe0180, 0xf0000, 0x10ff80)])
for c in 'a', 'Ä', '½', '٣', '\u4e00', '\uac01', '\U0001f600', '\ud800', '\x00', '\u0378', '(', '\u0301', 'ﬁ':
    print(ascii(c), [function(c) for function in FUNCTIONS])
print(u.unidata_version, type(u.ucd_3_2_0), u.ucd_3_2_0.unidata_version, u.UCD)

for call in (lambda: u.name('ab'), lambda: u.name(1), lambda: u.name('\n'), lambda: u.name('\n', 5), lambda: u.name(),
             lambda: u.name('a', 'b', 'c'), lambda: u.category('a', 'b'), lambda: u.category(c='a'), lambda: u.category(''),
             lambda: u.decimal('a'), lambda: u.digit('a'), lambda: u.numeric('a'), lambda: u.decimal('a', None),
             lambda: u.decimal('¼', 1), lambda: u.digit('²'), lambda: u.numeric('ab'), lambda: u.numeric('a', 1, 2),
             lambda: u.mirrored(None), lambda: u.combining('ab'), lambda: u.decomposition(2.5), lambda: u.UCD()):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
old = u.ucd_3_2_0
print(old.name('a'), old.category('\u0221'), old.name('\u0221', 'none'), old.decomposition('Ä'), old.combining('\u0301'),
      old.normalize('NFC', 'A\u0308'), old.numeric('½'), old.digit('7'), old.decimal('7'), old.bidirectional('a'))
