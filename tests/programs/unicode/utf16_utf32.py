"""UTF-16 and UTF-32: byte orders, marks, surrogates."""
texts = ["", "a", "é€", "\U0001f600x", "\ufeffa", "\uffff"]
names = ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"]
for name in names:
    for text in texts:
        coded = text.encode(name)
        print(name, ascii(text), coded, coded.decode(name) == text)
cases = [(b"a\x00b", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"\x00\xdca\x00", "utf-16-le"), (b"\x00\xd8", "utf-16-le"),
         (b"\xff\xfea\x00b", "utf-16"), (b"\xfe\xff\x00a", "utf-16"), (b"a\x00", "utf-16"), (b"\xd8\x00\x00a", "utf-16-be"),
         (b"\x00\xd8\x00\x00a\x00\x00\x00", "utf-32-le"), (b"\xff\xff\xff\xff", "utf-32-le"), (b"A\x00\x00", "utf-32-le"), (b"\x00\x00\xfe\xff\x00\x00\x00a", "utf-32"),
         (b"\xef\xbb", "utf-8-sig"), (b"\xef\xbb\xbf\xff", "utf-8-sig"), (b"\xef\xbb\xbfx\xef\xbb\xbf", "utf-8-sig")]
for data, name in cases:
    for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogatepass"]:
        try:
            print(data, name, errors, ascii(data.decode(name, errors)))
        except UnicodeDecodeError as error:
            print(data, name, errors, error)
for text, name in [("a\ud800b", "utf-16"), ("a\ud800", "utf-16-le"), ("\ud800", "utf-32"), ("\udc80", "utf-32-be"), ("a\ud800\ud801b", "utf-8")]:
    for errors in ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogatepass", "surrogateescape"]:
        try:
            print(ascii(text), name, errors, text.encode(name, errors))
        except UnicodeEncodeError as error:
            print(ascii(text), name, errors, error)
