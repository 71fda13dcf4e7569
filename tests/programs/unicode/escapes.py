"""unicode_escape and raw_unicode_escape."""
for text in ["a\n€\U0001f600\\", "\ud800", "\t\r\x00\x7f\x80\xff'\"", "\\u", ""]:
    print(text.encode("unicode_escape"), text.encode("raw_unicode_escape"))
for data in [b"\\x4", b"\\xzz", b"\\u12", b"\\U0011ffff", b"\\U00110000", b"\\N", b"\\N{", b"a\\", b"\\77", b"\\08", b"\\\nq", b"\xe9\\n",
             b"\\a\\b\\f\\v\\r\\t\\\"\\'\\\\", b"\\ud83d\\ude00", b"\\x", b"\\u20ac", b"\\U0001f600"]:
    for name in ["unicode_escape", "raw_unicode_escape"]:
        for errors in ["strict", "ignore", "replace"]:
            try:
                print(data, name, errors, ascii(data.decode(name, errors)))
            except UnicodeDecodeError as error:
                print(data, name, errors, error)
