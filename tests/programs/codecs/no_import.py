"""str.encode and bytes.decode with codecs that are modules, in a program that imports nothing."""
print("bücher.example".encode("idna"), b"+AOk-".decode("utf-7"), "bücher".encode("punycode"))
for encoding in ("hex", "nope"):
    try:
        print("abc".encode(encoding))
    except LookupError as e:
        print(e)
