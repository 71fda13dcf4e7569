"""textwrap, string, difflib, pprint, reprlib, html, shlex, fnmatch."""
import difflib
import fnmatch
import html
import html.entities
import html.parser
import pprint
import reprlib
import shlex
import string
import textwrap

TEXT = """The quick brown fox, jumped over the lazy dog; it's well-known that foxes do so.
    Indented line with	a tab and a verylongwordthatdoesnotfitintotheline at all."""
for width in (10, 20, 40, 72):
    print(textwrap.fill(TEXT, width))
    print("--")
print(textwrap.wrap(TEXT, 24, initial_indent="* ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False))
print(textwrap.wrap(TEXT, 30, max_lines=2, placeholder=" [...]"), textwrap.shorten(TEXT, 40), textwrap.shorten("a b", 1, placeholder=""))
print(textwrap.wrap("", 5), textwrap.wrap("   ", 5), textwrap.wrap("ab  cd", 5, drop_whitespace=False), textwrap.wrap("x" * 12, 5))
print(repr(textwrap.dedent("   a\n     b\n   \n   c\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\n", "+", lambda line: True)))
try:
    textwrap.wrap("a", 0)
except ValueError as e:
    print(e)
print(textwrap.TextWrapper(width=20, fix_sentence_endings=True).fill("One sentence. another. Two! And more."))

print(string.capwords("hello big world"), string.capwords("a-b-c", "-"), string.ascii_letters, string.punctuation, repr(string.whitespace))
t = string.Template("$who likes ${what}, pays $$5, $missing")
print(t.safe_substitute(who="tim", what="kung pao"), t.get_identifiers(), t.is_valid())
for call in (lambda: t.substitute(who="x", what="y"), lambda: string.Template("bad $ here").substitute(), lambda: t.substitute({}, 1)):
    try:
        call()
    except (KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%a_b $x %ab").safe_substitute(a_b=1))
f = string.Formatter()
print(f.format("{0} {name!r:>6} {1[k]}", 1, {"k": 2}, name="n"), list(f.parse("a{b!r:c}d{{}}")), f.vformat("{a.real}", (), {"a": 3}))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Default().format("{a} {b} {0}", 7, a=1))

a, b = "one\ntwo\nthree\nfour\n".splitlines(True), "ore\ntree\nemu\nfour\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "old", "new", "1 Jan", "2 Feb")), "".join(difflib.context_diff(a, b, "old", "new")), sep="")
print("".join(difflib.ndiff(a, b)), list(difflib.restore(difflib.ndiff(a, b), 2)))
m = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 4), round(m.quick_ratio(), 4), round(m.real_quick_ratio(), 4), m.get_matching_blocks(), m.get_opcodes())
print(list(difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").get_grouped_opcodes(1)), m.find_longest_match())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]))
print(len(difflib.HtmlDiff().make_table(a, b)), list(difflib.diff_bytes(difflib.unified_diff, [b"a\n"], [b"b\n"], b"f", b"t")))

data = {"name": "x" * 30, "list": list(range(40)), "nested": {"k": [("a", 1), {"deep": {1, 2, 3}}], "b": b"bytes" * 20}, "t": (1,), "e": {}}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True, indent=2)
pprint.pprint(data, depth=2, sort_dicts=False, underscore_numbers=True)
print(pprint.pformat("a long string " * 10, width=40), pprint.pformat([10**8], underscore_numbers=True), pprint.isreadable(data), pprint.saferepr(data)[:40])
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.pformat(loop).split("id=")[0], pprint.pformat({2: 1, "a": 2, None: 3}))
r = reprlib.Repr()
r.maxlist, r.maxstring, r.maxlevel = 2, 12, 2
print(r.repr([1, 2, 3]), r.repr("a" * 50), r.repr([[[[1]]]]), reprlib.repr(set(range(20))), reprlib.repr(10**60), reprlib.repr({i: i for i in range(9)}))


class Recursive:
    def __init__(self):
        self.items = [self]

    @reprlib.recursive_repr("<...>")
    def __repr__(self):
        return f"R({self.items})"


print(Recursive())

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'", quote=False), html.unescape("&lt;&eacute;&#233;&#xe9;&notit;&amp;amp;&#0;&bogus;&copy"))
print(html.entities.name2codepoint["euro"], html.entities.html5["amp;"], html.entities.codepoint2name[233])


class Printer(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("decl", decl)

    def handle_startendtag(self, tag, attrs):
        print("empty", tag, attrs)


p = Printer()
p.feed("<!DOCTYPE html><p class=a id='b' checked>Hi &amp; <br/>bye<!-- note --></p><script>if (a<b) {}</script>\n<a href=x>")
p.close()

for text in ["a 'b c' \"d e\" f\\ g", "x=$HOME # comment", "'unclosed", "a\\", "", "--opt='v w' \"q\\\"r\""]:
    for posix in (True, False):
        try:
            print(shlex.split(text, posix=posix), end=" ")
        except ValueError as e:
            print(e, end=" ")
    print()
print(shlex.join(["a b", "c", "it's"]), shlex.quote(""), list(shlex.shlex("a&&b||c;d (e)", punctuation_chars=True)), list(shlex.shlex("x = 'y z' # c\nw")))

for name, pattern in [("a.txt", "*.txt"), ("A.TXT", "*.txt"), ("abc", "a[!b]c"), ("adc", "a[!b]c"), ("a[", "a[[]"), ("ab", "a?"), ("a\nb", "a*b")]:
    print(name, pattern, fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.translate("a*[b-d]?.x"))
