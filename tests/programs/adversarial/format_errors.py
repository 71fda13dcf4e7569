# __format__ and format(): specs and results that are no good, for every builtin type.
def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)
        return
    print(repr(result))


VALUES = [5, -5, True, 2.5, float("inf"), 1j, "text", b"raw", None, [1], (1,), {1: 2}, {1}, object, len, range(2), 10**30, ...]
SPECS = ["", "d", "s", "5", "<5", ">5", "=5", "^5", "*^9", "05", "+", "-", " ", "#", ",", "_", ".2", ".2f", ".2d", ".2s", "x", "#x", "c", "e", "g", "n", "%", "b", "o", "X", "y", "5y", ",x", "_x", ",s", ",c", "_c", "+c", "#c",
         ".0c", "=s", "0s", "+s", "#s", "z", "zf", "z.1f", ",_d", "__d", ",,d", "5.", ".", "..2f", "10" * 12, ".99999999999999999999", "99999999999999999999", "{}", "<<5", "\u20ac^7", "}<5", "\n<5", "-5", "d5", "dd", "5 d", ".-1f", "1e5",
         "-010,.3f", "+#012_x", " >6", "_.2f", "_e", ",%", ",n", ".3n", "#g", "#.3g", "#.0f", "#.0e", "F", "E", "G", ".300f", "\x00<5"]
for value in VALUES:
    for spec in SPECS:
        try:
            text = format(value, spec)
        except Exception as error:
            text = type(error).__name__ + ": " + str(error)
        print(type(value).__name__, repr(spec), text if len(text) < 120 and " at 0x" not in text else len(text))


class C:
    def __init__(self, result):
        self.result = result

    def __format__(self, spec):
        print("asked", repr(spec))
        if isinstance(self.result, type):
            raise self.result("from format")
        return self.result


class Text(str):
    pass


for result in ("ok", 5, None, b"x", ValueError, Text("sub")):
    attempt(format, C(result))
    attempt(format, C(result), "spec")
    attempt("{:spec}".format, C(result))
    attempt(lambda: f"{C(result)}")
    attempt(lambda: f"{C(result)!s:>3}" if False else f"{C(result):{'a'}{1}}")
attempt(format)
attempt(format, 1, 2)
attempt(format, 1, None)
attempt(format, 1, "d", 3)
attempt(format, value=1)
for template, args, keywords in (("{}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{", (), {}), ("}", (), {}), ("{{}}", (), {}), ("{!}", (1,), {}), ("{!x}", (1,), {}), ("{!rr}", (1,), {}), ("{:{}}", (5, 8), {}),
                                 ("{:{}{}}", (5, "<", 8), {}), ("{:{:{}}}", (5, 8, 1), {}), ("{a}", (), {}), ("{a.b}", (), {"a": 5}), ("{a[0]}", (), {"a": [7]}), ("{a[x]}", (), {"a": {"x": 8}}), ("{a[x}", (), {"a": 1}),
                                 ("{a[]}", (), {"a": 1}), ("{a.}", (), {"a": 1}), ("{.real}", (5,), {}), ("{[0]}", ("xy",), {}), ("{0[1]}", ("xy",), {}), ("{0[-1]}", ("xy",), {}), ("{-1}", (1,), {}), ("{ 0}", (1,), {}), ("{0 }", (1,), {}),
                                 ("{99999999999999999999}", (1,), {}), ("{0!r:>5}", ("a",), {}), ("{0!r:>5", ("a",), {}), ("{:", (1,), {}), ("{0:{1}", (1, 2), {}), ("{a.__class__.__name__}", (), {"a": 1}), ("{0.missing}", (1,), {}),
                                 ("{0[5]}", ([],), {}), ("{a]}", (), {"a]": 3}), ("{a:b:c}", (), {"a": C("q")}), ("{0:}}", (1,), {}), ("{}{{{}}}", (1, 2), {}), ("{a!s}", (), {"a": None}), ("{:\n}", (1,), {}), ("{0[a]b}", ({"a": 1},), {})):
    attempt(template.format, *args, **keywords)
    attempt(template.format_map, keywords)
attempt("{x}".format_map, 5)
attempt("{}".format_map, {})
attempt("{x}".format_map)


class Missing(dict):
    def __missing__(self, key):
        return "<" + key + ">"


attempt("{a} {b[0]} {c!r}".format_map, Missing(a=1))
