"""Spellings of encodings, and unknown ones."""
for name in ["utf8", "UTF-8", "utf_8", "U8", "UTF", "utf8_ucs4", "latin1", "LATIN-1", "iso-8859-1", "ISO8859_1", "l1", "cp819", "ascii", "US-ASCII", "646", "ansi_x3.4_1968",
             "windows-1252", "cp1252", "1252", "utf16", "UTF-16LE", "utf_16_be", "u16", "utf32", "u32", "koi8_r", "cskoi8r", "866", "ibm437", "macintosh", "macroman",
             "latin2", "l2", "iso8859_15", "latin9", "latin10", "cyrillic", "greek", "hebrew", "unicode_escape", "raw_unicode_escape", "utf-8-sig"]:
    print(name, "aé".encode(name, "replace"))
for name in ["foo", "", "utf-9", "latin-99", "é", "none", "cp9999", "x" * 100]:
    try:
        "a".encode(name)
    except LookupError as error:
        print(ascii(str(error)))
    try:
        b"a".decode(name)
    except LookupError as error:
        print(ascii(str(error)))
