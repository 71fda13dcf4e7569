# encodings and error handlers of text files
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "utf-8-sig", "ascii"):
    text = "abc" if encoding == "ascii" else "abc é"
    with open("e.txt", "w", encoding=encoding) as f:
        f.write(text)
        f.write("!\n")
    raw = open("e.txt", "rb").read()
    with open("e.txt", encoding=encoding) as f:
        print(encoding, raw, repr(f.read()), f.encoding)
with open("e.txt", "wb") as f:
    f.write(b"ok \xff\xfe bad")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try:
        with open("e.txt", encoding="utf-8", errors=errors) as f:
            print(errors, ascii(f.read()))
    except UnicodeDecodeError as e:
        print(errors, e)
for errors in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    try:
        with open("w.txt", "w", encoding="ascii", errors=errors) as f:
            f.write("aé\u4e2db")
    except UnicodeEncodeError as e:
        print(errors, e)
    print(errors, open("w.txt", "rb").read())
# characters split between chunks
with open("s.txt", "w", encoding="utf-8") as f:
    f.write("x" + "é" * 10000 + "\u4e2d" * 5000 + "\U0001f600" * 3000)
with open("s.txt", encoding="utf-8") as f:
    print(len(f.read(7000)), len(f.read(10000)), len(f.read()))
with open("s.txt", encoding="utf-8") as f:
    f.read(8190)
    at = f.tell()
    rest = f.read()
    f.seek(at)
    print(at, f.read() == rest)
