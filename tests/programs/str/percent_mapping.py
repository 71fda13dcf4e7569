"""str % with mappings and odd right operands."""


class Map:
    def __getitem__(self, key):
        return "<" + key + ">"


class Tuple(tuple):
    pass


class Text(str):
    def __rmod__(self, other):
        return "rmod"

    def __mod__(self, other):
        return "mod"


print("%(a)s-%(b)s" % Map(), "%(a)s" % {"a": (1, 2)}, "%s" % Tuple((1,)), "%s %s" % Tuple("ab"), "%s" % Text("x"), Text("%s") % 1, "%s %s" % (Text("y"), 2), "%s" % [1, 2], "%s" % {}, "%r" % {"a": 1}, "" % {}, "" % [])
print("%(x)5.2f|%(x)-8d|%(n)s" % {"x": 3.14159, "n": None}, "%(a)s%%" % {"a": 1}, "%(%)s" % {"%": 2}, "%((a))s" % {"(a)": 3}, "%(a)s %(a)r" % {"a": "é"})
print("%s" % b"x", "%d%%" % 50, "%5s%%" % "a", "%c" % 0x1F600 == "\U0001f600", "%s" * 3 % (1, 2, 3), "%.3s|%.10s|%.0s|" % ("abcdef", "ab", "xyz"), "%-6.3s|" % "abcdef")
