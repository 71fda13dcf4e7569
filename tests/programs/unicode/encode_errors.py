"""Characters that ASCII, Latin-1 and single-byte encodings lack, under each error handler."""
texts = ["aé€\U0001f600\udc80b", "éé€", "\udc80\udc81", "\udc80é", "plain", "\ud800", "€"]
for name in ["ascii", "latin-1", "cp1252", "koi8-r", "iso8859-15", "cp437"]:
    for text in texts:
        for errors in ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"]:
            try:
                print(name, ascii(text), errors, text.encode(name, errors))
            except UnicodeEncodeError as error:
                print(name, ascii(text), errors, error, error.args)
for name in ["ascii", "cp1252"]:
    for data in [b"a\xffb", b"a\x81\x8db", b"\x80\x80"]:
        for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
            try:
                print(name, data, errors, ascii(data.decode(name, errors)))
            except UnicodeDecodeError as error:
                print(name, data, errors, error, error.args)
