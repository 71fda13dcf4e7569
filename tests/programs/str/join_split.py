"""join, split, rsplit, splitlines, partition."""
print("".join([]), ",".join(["a"]), ",".join(("a", "b")), ",".join([c for c in "abc"]), "é".join(["a", "€", "\U0001f600"]), ",".join({"k": 1}))
for text in ["", " ", "a", " a ", "a b", "  a  b  c  ", "a\tb\nc", "a\u2003b\u3000c", "\x1ca\x1db", "é x"]:
    print(ascii(text.split()), ascii(text.split(None, 1)), ascii(text.rsplit(None, 1)), ascii(text.split(" ")), ascii(text.rsplit(" ", 1)), ascii(text.split(maxsplit=0)), ascii(text.rsplit(maxsplit=0)))
for text in ["a,b,c", ",a,", "", ",", ",,", "abc"]:
    print(text.split(","), text.split(",", 1), text.rsplit(",", 1), text.split(",", 0), text.split(",", -5), text.partition(","), text.rpartition(","), text.split("bc"))
for text in ["", "\n", "a\nb", "a\r\nb\r", "a\n\nb\n", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i", "\r\n\r", "no end"]:
    print(ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.splitlines(keepends=1)))


class Text(str):
    pass


words = Text("a b").split()
print(type(words[0]), type(Text("a").split()[0]), type("".join([Text("a")])), type(Text("x").strip()), type(Text("x") + ""), type(Text("x")[:]), type(Text("x").replace("y", "")))


class Broken:
    def __getitem__(self, i):
        if i:
            raise KeyError("inside")
        return "a"


try:
    "".join(Broken())
except KeyError as error:
    print("KeyError", error)
try:
    "".join(["a", 1, None])
except TypeError as error:
    print(error)
