"""Codecs that are modules of their own, by the names that programs give them: no import says that they are needed."""
import codecs

for name in ("utf-7", "U7", "idna", "punycode", "cp720", "rot13", "ROT-13", "hex", "hex-codec", "base64", "zlib", "zip", "bz2", "quopri", "quoted-printable", "uu", "tis-620", "palmos", "charmap", "undefined", "no-such", "ptcp154", "mac-roman", "utf-8-sig"):
    try:
        info = codecs.lookup(name)
        print(name, info.name, info._is_text_encoding)
    except LookupError as e:
        print(name, e)
for name in ("hex", "base64", "zlib", "bz2", "quopri", "uu"):
    coded = codecs.encode(b"some bytes = \xff" * 3, name)
    print(name, coded if name not in ("zlib", "bz2") else len(coded) > 10, codecs.decode(coded, name))
print(codecs.encode("Hello", "rot13"), "bücher.example".encode("idna"), b"xn--bcher-kva.example".decode("idna"), "bücher".encode("punycode"), b"bcher-kva".decode("punycode"), "\u0627".encode("cp720"))
for call in (lambda: b"x".decode("hex"), lambda: "x".encode("rot13"), lambda: codecs.decode(b"xyz", "hex"), lambda: codecs.decode(b"abc", "base64"), lambda: "a" * 70 .encode("idna") if 0 else ("a" * 70).encode("idna"), lambda: "a..b".encode("idna"), lambda: b"\xff".decode("idna"), lambda: "x".encode("undefined"), lambda: codecs.encode("x", "hex"), lambda: codecs.decode(b"garbage", "zlib")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, "<-", type(e.__cause__).__name__)
print([codecs.getincrementalencoder("hex")().encode(b"ab"), codecs.getincrementaldecoder("base64")().decode(b"YWI="), codecs.getincrementalencoder("idna")().encode("a.ü.", True)])
