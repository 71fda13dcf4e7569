"""What is the same object: single characters, the empty text."""
import sys

text = "hello"
other = "xA"
print(text[2] is text[3], chr(65) is other[1], text[1:1] is text[5:], text[:] is text, str(text) is text, text.strip() is text, "x".join([text]) is text)
a = sys.intern("some" + "thing")
b = sys.intern("".join(["some", "thing"]))
print(a is b, sys.intern("x" * 3) is sys.intern("xx" + "x"))
print(text.replace("z", "y") is text, text + "" is text, "" + text is text, text.ljust(2) is text, text * 1 is text, f"{text}" is text, format(text) is text)
