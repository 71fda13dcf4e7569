import codecs
tests = ["hello", "a+b", "\u20ac", "x\u20acy", "x\u20ac-", "\U0001f600!", "~\\", "\0", "a\u00e9\u00e8b c", "", "\ud800", "\udc00x", "+-", "A\u2262\u0391."]
for t in tests:
    e = t.encode("utf-7"); print(ascii(t), e, e.decode("utf-7") == t)
bad = [b"+", b"+-", b"a+", b"+AA", b"+IKw", b"+IKwx", b"+IKw-", b"+IKx-", b"\xff", b"a\xffb", b"+\xffb", b"+2AA-", b"+2AA!", b"+2AAgrA", b"+2ADcAA-", b"+AAA!", b"+@", b"+ICE", b"x+AGE-", b"+AGEA-", b"+AGEAA-", b"+2AD", b"~", b"\\"]
for b in bad:
    for err in "strict", "replace", "ignore", "backslashreplace":
        try: print(b, err, ascii(b.decode("utf-7", err)))
        except UnicodeDecodeError as e: print(b, err, e, e.start, e.end, e.object)
d = codecs.getincrementaldecoder("utf-7")()
for c in b"a+IKwgrCCs-b+AGE": print(ascii(d.decode(bytes([c]))), d.getstate())
try: print(ascii(d.decode(b"", True)))
except UnicodeDecodeError as e: print(e)
for n in "utf7", "u7", "unicode-1-1-utf-7", "cp1252", "latin-1", "mac-roman", "rot13", "hex", "zlib", "bz2", "base64", "uu", "quopri", "idna", "punycode", "undefined", "cp720", "utf-16", "UTF 8", "big5x":
    try:
        i = codecs.lookup(n); print(n, i.name, i.incrementalencoder, i.incrementaldecoder, i.streamwriter, i.streamreader, i._is_text_encoding)
    except LookupError as e: print(n, repr(e))
print(codecs.encode("hello", "rot13"), codecs.encode(b"hello", "hex"), codecs.decode(codecs.encode(b"x"*100,"zlib"),"zlib") , "münchen".encode("idna"), "bücher".encode("punycode"), codecs.encode(b"abc=", "quopri"), codecs.encode(b"abc", "uu"), codecs.encode(b"abc","base64"))
for f in lambda: "x".encode("hex"), lambda: b"x".decode("rot13"), lambda: "x".encode("undefined"), lambda: codecs.decode(b"x", "hex"), lambda: codecs.encode("\u20ac", "cp1251"), lambda: b"zz".decode("idna"), lambda: codecs.decode(b"!", "zlib"):
    try: print(repr(f()))
    except Exception as e: print(type(e), e, repr(e.__cause__))
import io
for enc in "utf-16", "utf-8-sig", "utf-32", "utf-7", "cp1252":
    b = io.BytesIO(); w = codecs.getwriter(enc)(b); w.write("Grüße\n"); w.write("zwei\r\ndrei"); w.writelines(["a\n", "b"]); v = b.getvalue(); print(enc, v)
    r = codecs.getreader(enc)(io.BytesIO(v)); print([r.readline() for i in range(3)], r.read()); r.seek(0); print(r.readlines()); r.seek(0); print(r.read(3), r.read(-1, 4), list(r))
