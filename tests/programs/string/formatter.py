# string.Formatter and Template over the markup parser.
import string

f = string.Formatter()
for text in ["", "plain", "a{}b{x}c", "{0}{1!r:>{2}}", "{{}}", "{a.b[c].d[0]}", "a{b!s}", "{:{}}", "{", "}", "{x!}", "{x!rr}", "{a[}", "{a[b}", "{!r}", "x}}y{{"]:
    try:
        print(repr(text), list(f.parse(text)))
    except ValueError as e:
        print(repr(text), "ValueError", e)
for name in ["", "0", "a", "a.b", "a[0].c[x y]", "12[3]", "a..b", "a[]", "a[1]x"]:
    try:
        first, rest = __import__("_string").formatter_field_name_split(name)
        print(repr(name), repr(first), list(rest))
    except ValueError as e:
        print(repr(name), "ValueError", e)
print(f.format("{0} {x!r:>6} {0[1]} {y.real}", "ab", x="q", y=3), f.vformat("{a}", (), {"a": 1}))
for args in [("{}{1}", 1, 2), ("{}", ), ("{x}",), ("{0.nope}", 1)]:
    try:
        print(f.format(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Loud(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


print(Loud().format("{a} {0!u} {b!r}", "zero"), Loud().check_unused_args([], (), {}))
t = string.Template("$who likes ${what}, $$5")
print(t.substitute(who="tim", what="kung pao"), t.safe_substitute(who="x"), t.template)
for bad in ["$", "${", "$ x", "${a"]:
    try:
        string.Template(bad).substitute(a=1)
    except ValueError as e:
        print(repr(bad), e)
try:
    t.substitute(who=1)
except KeyError as e:
    print("KeyError", e)
print(string.capwords("hello  big world"), string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits)
for call in [lambda: __import__("_string").formatter_parser(5), lambda: __import__("_string").formatter_field_name_split(5), lambda: f.format()]:
    try:
        print(call())
    except TypeError as e:
        print(e)
