# Text files in encodings that codecs of the program, or of the library's modules, know.
import codecs
import io


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Decoder(codecs.IncrementalDecoder):
    """Words end at a dot. The codec's state: the letters so far, and whether they come in capitals ('!' toggles that)."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.reset()

    def reset(self):
        self.word, self.capitals = b"", 0

    def getstate(self):
        return self.word, self.capitals

    def setstate(self, state):
        self.word, self.capitals = state

    def decode(self, data, final=False):
        out = ""
        for byte in data:
            c = bytes([byte])
            if c == b"!":
                self.capitals ^= 1
            elif c == b".":
                out += self.finish()
            else:
                self.word += c
        return out + (self.finish() if final and self.word else "")

    def finish(self):
        word = self.word.decode("ascii")
        self.word = b""
        return (word.upper() if self.capitals else word) + "\n"


class Encoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        log.append(("encode", text))
        return text.encode("ascii")

    def reset(self):
        log.append("reset")

    def setstate(self, state):
        log.append(("setstate", state))


def find(name):
    if name == "words":
        return codecs.CodecInfo(None, lambda data, errors: ("", len(data)), incrementaldecoder=Decoder, incrementalencoder=Encoder, name="words")
    if name == "wrong":
        return codecs.CodecInfo(lambda text, errors: (text, 0), lambda data, errors: (data, 0), incrementaldecoder=Wrong, incrementalencoder=WrongEncoder)
    if name == "no_text":
        return codecs.CodecInfo(None, None, _is_text_encoding=False, name="no_text")
    return None


class Wrong(codecs.IncrementalDecoder):
    def decode(self, data, final=False):
        return data


class WrongEncoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return text


log = []
codecs.register(find)
for encoding in ("no_text", "unknown_one", "hex"):
    show(lambda: io.TextIOWrapper(io.BytesIO(), encoding))
show(lambda: io.TextIOWrapper(io.BytesIO(b"abc"), "wrong").read())
show(lambda: io.TextIOWrapper(io.BytesIO(b"abc"), "wrong").readline())
wrong = io.TextIOWrapper(io.BytesIO(), "wrong")
show(lambda: wrong.write("abc"))

# ---- Reading and positions ----
data = b"one.two.!three.four.!five.six"
for newline in (None, "", "\n"):
    text = io.TextIOWrapper(io.BytesIO(data), "words", newline=newline)
    print(text.encoding, text.read(), text.newlines)
for size in (1, 2, 5, 7, 100):
    text = io.TextIOWrapper(io.BytesIO(data), "words", newline="\n")
    text._CHUNK_SIZE = size
    cookies = []
    while True:
        cookies.append(text.tell())
        c = text.read(1)
        if not c:
            break
    whole = []
    for cookie in cookies:
        text.seek(cookie)
        again = text.tell()
        rest = text.read()
        text.seek(again)
        whole.append(text.read() == rest)
        whole.append(len(rest))
    print(size, cookies[:6], whole.count(True), [n for n in whole if n is not True])
text.seek(0)
print([line for line in text])
show(lambda: text.seek(1 << 200))
show(lambda: text.seek(-1))
print(text.seek(0, 2), repr(text.read()))

# ---- Writing ----
raw = io.BytesIO()
text = io.TextIOWrapper(raw, "words", write_through=True)
text.write("ab")
text.seek(0)
text.write("c")
text.seek(0, 2)
text.write("d")
print(raw.getvalue(), log)
log.clear()
raw = io.BytesIO(b"before")
raw.seek(3)
text = io.TextIOWrapper(raw, "words")
text.write("x")
text.flush()
print(raw.getvalue(), log)

# ---- Codecs of the library ----
for encoding, sample in (("rot13", None), ("utf-7", "h\xe9llo\n\u20ac"), ("idna", "abc."), ("punycode", "b\xfccher")):
    raw = io.BytesIO()
    try:
        text = io.TextIOWrapper(raw, encoding)
    except LookupError as e:
        print(e)
        continue
    text.write(sample)
    text.flush()
    print(encoding, raw.getvalue())
    text.seek(0)
    show(text.read)
