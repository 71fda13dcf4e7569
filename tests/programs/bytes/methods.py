"""Methods of bytes and bytearray on ASCII and other bytes."""
samples = [b"", b"abc", b"Hello World", b"HELLO", b"hello", b"12", b"a1", b" \t\n\x0b\x0c\r", b"\x1c", b"\xe9t\xe9", b"It's A Test", b"a,b,,c", b"  x y  ", b"a\r\nb\nc\r", b"\x00\xff"]
for sample in samples:
    for make in (bytes, bytearray):
        b = make(sample)
        print(b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.isalpha(), b.isalnum(), b.isdigit(), b.isspace(), b.islower(), b.isupper(), b.istitle(), b.isascii())
        print(b.split(), b.split(b","), b.rsplit(None, 1), b.rsplit(b",", 1), b.splitlines(), b.splitlines(True), b.strip(), b.lstrip(b" H"), b.rstrip(b"\xff o"), b.partition(b","), b.rpartition(b" "))
        print(b.replace(b"l", b"LL"), b.replace(b"", b"-"), b.replace(b"o", b"", 1), b.center(14, b"*"), b.ljust(3), b.rjust(15, b"."), b.zfill(5), b.expandtabs(4), b.find(b"l"), b.rfind(108), b.count(b"l"), b.count(b""))
        print(b.join([b"1", bytearray(b"2"), memoryview(b"3")]), b.translate(None, b"lo"), b.translate(bytes.maketrans(b"abc", b"xyz")), b.removeprefix(b"He"), b.removesuffix(b"o"), b.startswith((b"x", b"H")), b.endswith(b"d", 1), repr(b), str(b), 97 in b, b"ll" in b)
