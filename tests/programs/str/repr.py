"""repr and ascii: quotes, escapes, what is printable."""
texts = ["", "a", "'", '"', "'\"", "\\", "\n\r\t", "\x00\x1f\x7f", "\x80\xa0\xad\xff", "é", "\u0378", "\u200b", "\u2028", "\u3000", "日本", "\ud800", "\udfff",
         "\U0001f600", "\U000e0001", "\U0010ffff", "a'b", 'a"b', "it's \"x\"", "tab\there", "\ufeff", "\x1b[0m"]
for text in texts:
    print(ascii(repr(text)), ascii(text), repr(repr(text)) == repr(str(repr(text))), len(repr(text)))
print([texts[1], texts[2]], (texts[3],), {texts[4]: texts[5]})
print(f"{'a'!r} {'é'!a} {'x'!s}", "%r %a" % ("é", "é"), "{!r} {!a}".format("é", "é"))
