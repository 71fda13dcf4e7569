"""Statements for generate.py about one construct each, with random parts: what programs rarely do all at once.

A feature writes lines that are right whatever the parts are, and shows what happened. Nothing here depends on when
an object is freed, or on the order of a set of strings.
"""
VALUES = ("None", "0", "-1", "7", "True", "2**64", "-3.5", "1e300", "''", "'ab'", "b'xy'", "[]", "[1, 2, 3]", "(4, 5)", "{}", "{'a': 1}",
          "{1}", "range(3)", "1j", "'\\u00df\\u0130'", "float('nan')", "-0.0", "10**25", "slice(1, None)", "...", "int", "len")
SPECS = ("", "d", "5", "<6", ">6", "^7", "=+8", "08", "+", "-", " ", ",", "_", "x", "#x", "#010b", "o", "X", "c", "n", ".2f", ".0f", "e",
         ".3E", "g", "#g", ".10g", "%", ".1%", "s", ".3", "10.2", "*^9", "\\u20ac>5", "z.1f", "+.2e", "_x", ",.2f", "1000", "0=5", "q", ".f")
PERCENTS = ("%d", "%5d", "%-5d|", "%05d", "%+d", "%x", "%#o", "%s", "%r", "%10s", "%.2s", "%f", "%.1f", "%e", "%g", "%G", "%c", "%%", "%i",
            "%(a)s", "%*d", "%y", "%5")
SLICES = ("1:", ":-1", "::2", "::-1", "-2:", "5:1", "1:5:2", "-1:0:-1", ":0", "2:2", "::3", "100:", ":-100", "-3:-1")
OPERATORS = ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@")
METHODS = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift",
           "&": "and", "|": "or", "^": "xor", "@": "matmul"}
STR_METHODS = ("upper()", "lower()", "title()", "capitalize()", "swapcase()", "casefold()", "strip()", "lstrip('ab')", "split()", "split('b')",
               "rsplit(None, 1)", "splitlines()", "partition('b')", "rpartition('x')", "find('b')", "rfind('', 1)", "index('b')", "count('')",
               "replace('a', 'bb', 1)", "center(9, '*')", "zfill(6)", "expandtabs(3)", "isalpha()", "isdigit()", "isidentifier()", "isupper()",
               "encode()", "encode('ascii', 'replace')", "encode('utf-16-le')", "startswith(('a', 'x'))", "endswith('')", "removeprefix('a')",
               "join('xy')", "join([1])", "translate({97: 'Z', 98: None})", "isprintable()", "rjust(4)", "format(1, a=2)")


class Features:
    def attempt(self, *expressions):
        """Shows each value, or what it raises."""
        for text in expressions:
            self.put(f"attempt(lambda: ({text}))")

    def guard(self, lines):
        self.put("try:")
        for line in lines:
            self.put("    " + line)
        self.put("except Exception as e: show(type(e).__name__, e, type(e.__context__).__name__, e.__suppress_context__)")

    def value(self):
        return self.pick(*VALUES)

    def feature_operators(self):
        """Any operator on any values."""
        for _ in range(self.r.randint(2, 5)):
            a, b, op = self.value(), self.value(), self.pick(*OPERATORS[:6], *OPERATORS[7:])
            self.attempt(self.pick(f"{a} {op} {b}", f"{a} {self.pick('<', '<=', '==', '!=', '>', 'in', 'not in')} {b}",
                                   f"{self.pick('-', '+', '~', 'not ')}({a})", f"divmod({a}, {b})", f"{a} and {b} or {op!r}"))

    def feature_convert(self):
        kind = self.pick("int", "float", "str", "bool", "complex", "list", "tuple", "dict", "bytes", "repr", "len", "abs", "iter", "sum", "max",
                         "sorted", "hash", "ord", "chr", "bin", "hex", "round", "frozenset", "reversed", "callable", "any", "ascii")
        for _ in range(3):
            self.attempt(f"type({kind}({self.value()})).__name__" if kind in ("iter", "reversed", "hash", "frozenset")
                         else f"{kind}({self.value()})")

    def feature_format(self):
        for _ in range(3):
            value, spec = self.value(), self.pick(*SPECS)
            self.attempt(f"format({value}, '{spec}')", f"'{{0:{spec}}}'.format({value})")
        self.attempt(f"'{{!{self.pick('r', 's', 'a')}:{self.pick('5', '<8', '.2')}}}'.format({self.value()})",
                     f"f'{{{self.pick('41', '2.5', 'str(7)', '[1]')}!r:{{{self.pick('5', '9')}}}}}'",
                     f"'{self.pick(*PERCENTS)}' % ({self.value()},)", f"'{self.pick(*PERCENTS)}' % {self.value()}")

    def feature_text(self):
        text = self.pick("'abXab '", "'\\u00e9a\\u0308b'", "'\\u01c6b\\u1e9e'", "''", "'a\\tb\\r\\nc\\x0bd'", "'\\U0001f600ab'", "'1\\u0662\\u00b2'")
        for _ in range(4):
            self.attempt(f"{text}.{self.pick(*STR_METHODS)}")

    def feature_bytes(self):
        data = self.pick("b'abXab '", "bytearray(b'abc')", "b''", "bytes(range(60, 70))", "memoryview(b'abcdef')")
        for _ in range(3):
            self.attempt(f"bytes({data}[{self.pick(*SLICES)}])", f"{data}[{self.pick('0', '-1', '9')}]",
                         f"{data}.{self.pick('hex()', 'upper()', 'split(b)', 'find(98)', 'replace(b, b)', 'tolist()', 'decode()', 'count(97)')}"
                         .replace("(b)", "(b'b')").replace("(b, b)", "(b'a', b'zz')"))
        self.attempt(f"({self.pick('1', '-1', '255', '2**40', '0')}).to_bytes({self.pick('1', '2', '8', '0')}, {self.pick(repr('big'), repr('little'))}, "
                     f"signed={self.pick('True', 'False')})",
                     f"int.from_bytes({self.pick('b', '[1, 255]', 'bytearray')}, 'little', signed=True)".replace("(b,", "(b'\\xff\\x01',")
                     .replace("(bytearray,", "(bytearray(b'\\x80'),"))

    def feature_slices(self):
        name = self.fresh("v")
        self.put(f"{name} = {self.pick('[1, 2, 3, 4, 5]', 'bytearray(range(5))', 'list(range(9))', '[]')}")
        for _ in range(3):
            self.guard([self.pick(f"{name}[{self.pick(*SLICES)}] = {self.pick('[7, 8]', '()', 'range(3)', 'b', name, '5', '[1, 2, 3]')}".replace("= b", "= b'pq'"),
                                  f"del {name}[{self.pick(*SLICES)}]", f"{name}[{self.pick('0', '-1', '99', 'None')}] = {self.pick('6', '300', 'None')}",
                                  f"{name} {self.pick('+', '*', '-')}= {self.pick('[9]', '2', '(1, 2)', '-1', '0')}"),
                        f"show(list({name}))"])

    def feature_operator_class(self):
        name, ops = self.fresh("C"), self.r.sample(sorted(METHODS), 3)
        self.put(f"class {name}{self.pick('', '(int)', '(float)', '(str)')}:")
        for op in ops:
            kind = self.pick("", "r", "i")
            result = self.pick("NotImplemented", f"('{kind}{op}', type(other).__name__)", "self", "1 / 0")
            self.put(f"    def __{kind}{METHODS[op]}__(self, other{self.pick('', ', *more')}): return {result}")
        self.put(self.pick("    pass", "    def __eq__(self, other): return 5", "    def __lt__(self, other): return NotImplemented",
                           "    def __bool__(self): return 3", "    __hash__ = None", "    def __len__(self): return -2",
                           "    def __index__(self): return 2", "    def __format__(self, spec): return 'F' + spec",
                           "    def __contains__(self, item): return 'x'", "    def __getitem__(self, i): return [5, 6][i]"))
        self.put("    def __repr__(self): return 'own'")
        o = f"{name}()"
        for op in ops:
            self.attempt(f"{o} {op} {self.pick('3', o, self.value())}", f"{self.value()} {op} {o}")
            self.guard([f"v = {o}", f"v {op}= {self.pick('2', o)}", "show(v)"])
        self.attempt(f"{o} == 1", f"{o} < {o}", f"bool({o})", f"len({o})", f"list({o})", f"[4, 5, 6][{o}]", f"f'{{{o}:>3}}'", f"3 in {o}",
                     f"len({{{o}: 1}})")

    def feature_finally(self):
        """return, break, continue and raise through finally."""
        name = self.fresh("f")
        leave = ("return ('try', n)", "break", "continue", "raise ValueError(n)", "pass", "n / 0", "yield n" if self.chance(15) else "pass")
        self.put(f"def {name}(n):")
        self.put("    for i in range(3):")
        self.put("        try:")
        self.put(f"            if i == {self.pick('0', '1', 'n')}: {self.pick(*leave)}")
        if self.chance(70):
            self.put(f"        except {self.pick('ValueError', 'ZeroDivisionError', 'Exception')} as e:")
            self.put(f"            {self.pick(*leave, 'raise', 'raise KeyError(i) from e')}")
            self.put(self.pick("        else: show('else', i)", "        else: continue", "            show(repr(e))"))
        self.put("        finally:")
        self.put(f"            show('finally', i, n){self.pick('', '', '; ' + self.pick('break', 'continue', 'return i', '1 / 0'))}")
        self.put("    return 'end'")
        self.attempt(f"show_all({name}(0))", f"show_all({name}(1))")

    def feature_generator(self):
        """send, throw and close with handlers and delegation."""
        name, inner = self.fresh("g"), self.fresh("g")
        self.put(f"def {inner}(n):")
        self.put("    try:")
        self.put(f"        got = yield n{self.pick('', ', 1', ' * 2')}")
        self.put(f"        show('inner', got); {self.pick('yield got', 'return got', 'raise KeyError(got)', 'pass')}")
        self.put(f"    {self.pick('except ValueError as e: yield repr(e)', 'except GeneratorExit: show(5); raise', 'finally: show(6)')}")
        self.put("    return 'r'")
        self.put(f"def {name}(n):")
        self.put("    try:")
        self.put(f"        x = yield from {self.pick(inner + '(n)', '[n, 8]', 'iter((1, 2))')}")
        self.put("        show('x', x); yield x")
        self.put(f"    {self.pick('except (ValueError, KeyError) as e: show(type(e)); yield 9', 'finally: show(7)')}")
        it = self.fresh("it")
        self.put(f"{it} = {name}({self.value()})")
        for _ in range(self.r.randint(2, 5)):
            use = self.pick("next(I)", "next(I)", "I.send(None)", "I.send(4)", "I.throw(ValueError('t'))", "I.throw(KeyError)", "I.close()",
                            "next(I, 'end')", "I.gi_running", "list(I)")
            self.attempt(use.replace("I", it))
        self.attempt(f"{it}.close()", f"next({it}, 'closed')")

    def feature_star(self):
        sources = ("[1, 2, 3]", "'xyz'", "()", "(4,)", "{5: 6, 7: 8}", "range(4)", "5", "(i for i in 'pq')", "[[1, 2], 3]")
        left = self.pick("a, *b", "*a, b", "a, *b, c", "*a,", "[a, [b, *c]]", "(a, b), c", "a, b", "*a, (b, *c)", "a, b, c")
        self.guard([f"a = b = c = 0; {left} = {self.pick(*sources)}; show(a, b, c)"])
        x, y = self.pick(*sources), self.pick(*sources)
        self.attempt(f"[*{x}, *{y}]", f"(*{x}, 0)", f"{{**{x}, 'k': 1}}", f"show_all(*{x}, *{y})", f"dict(**{x})", f"len({{*{x}, 1}})")

    def feature_augmented(self):
        target, value = self.pick("box.x", "box['k']", "data[0]", "data[-1]", "data[1:]", "box.x[0]", "(lambda: data)()[0]"), self.value()
        self.put("class Box(dict): x = [1, 2]")
        self.guard(["box, data = Box(k=3), [[1], 2.5, 'z']", f"{target} {self.pick(*OPERATORS[:4], '|', '**')}= {self.pick('2', '[4]', value)}",
                    "show(box, box.x, data, vars(box))"])

    def feature_closures(self):
        name = self.fresh("f")
        self.put(f"def {name}(n, seen=[], *, step={self.pick('1', '2', 'None')}):")
        self.put("    count = 0; made = []")
        self.put("    def bump(by=step):")
        self.put(f"        nonlocal count; {self.pick('count += by', 'count = count * 2 + n', 'seen.append(count); count += 1')}; return count")
        self.put(f"    for i in range({self.pick('2', '3')}):")
        self.put(f"        made.append({self.pick('lambda: i', 'lambda i=i: i * n', 'lambda *a: (a, i, count)', 'bump')})")
        self.put(f"    {self.pick('bump()', 'del i', 'made.reverse()', 'show(bump(5))', 'x = [bump() for _ in made]')}")
        self.put(f"    return [f() for f in made], count, {self.pick('seen', 'sorted(locals())', 'bump.__defaults__')}")
        self.attempt(f"{name}(1)", f"{name}(2, step={self.pick('3', '-1', repr('s'))})", f"{name}(1)", f"{name}.__kwdefaults__, {name}.__defaults__")

    def feature_comprehensions(self):
        a, b = self.pick("[3, 1, 2]", "range(4)", "'abca'", "{2: 'x', 1: 'y'}"), self.pick("(1, 2)", "range(i)", "[i] * 2", "str(i)")
        part = self.pick("i", "(i, j)", "[k for k in [i, j] if k]", "(lambda: (i, j))()", "f'{i}-{j}'", "i and j")
        self.attempt(f"[{part} for i in {a} for j in {b} if {self.pick('j', 'i', 'True', 'i != j', 'str(i) < str(j)')}]",
                     f"{{str(i): {part} for i in {a} for j in {b}}}", f"list({part} for i in {a} for j in {b})",
                     f"[(y := i, y) for i in {a}]", f"sorted(map(str, {{i for i in {a}}}))", f"[i for i in {a} if (z := i)][-1:]")

    def feature_class_scope(self):
        name = self.fresh("C")
        self.put(f"x{name} = 'global'")
        self.put(f"class {name}:")
        self.put(f"    {self.pick('x' + name + ' = 1', 'pass', 'global x' + name + '; x' + name + ' = 2', 'y = x' + name)}")
        self.put(f"    show(x{name})")
        self.put(f"    def m(self): return x{name}")
        self.put(f"    z = {self.pick(f'[x{name} for _ in (1, 2)]', f'(lambda: x{name})()', f'[q for q in [x{name}]]', '__qualname__', 'sorted(locals())')}")
        self.put(f"    {self.pick('a, b = 1, 2; del a', 'def __init_subclass__(cls, **k): show(cls.__name__, k)', 'm2 = m', '__slots__ = ()', 'z: int = 3')}")
        self.attempt(f"{name}().m()", f"{name}.z", f"[k for k in vars({name}) if k[0] != '_']", f"type('D', ({name},), {{'q': 5}}).q",
                     f"{name}.__annotations__", f"{name}().undefined", f"{name}(1)")

    def feature_inheritance(self):
        names = [self.fresh("C") for _ in range(4)]
        bases = ["", f"({names[0]})", f"({names[0]})", f"({self.pick(f'{names[1]}, {names[2]}', f'{names[2]}, {names[1]}', f'{names[0]}, {names[1]}')})"]
        for name, base in zip(names, bases):
            lines = [f"class {name}{base}:", f"    {self.pick('tag', 'other')} = '{name}'"]
            if self.chance(70):
                lines += [f"    def go(self, *a): return ['{name}', *{'super().go(*a)' if base and self.chance(80) else 'a'}]"]
            if self.chance(30):
                lines += [f"    @{self.pick('property', 'classmethod', 'staticmethod')}", f"    def p(*a): return '{name}.p', len(a)"]
            self.guard(lines)
        last = self.pick(*names)
        self.attempt(f"{last}().go(1)", f"{last}.tag", f"{last}().p", f"{last}.p()", f"[c.__name__ for c in {last}.__mro__]",
                     f"issubclass({last}, {self.pick(*names)})", f"super({last}, {last}()).go()")

    def feature_match(self):
        a = self.fresh("v")
        cases = ["case 0 | 1:", "case -1:", "case 2.5:", "case None | True:", "case 'ab':", f"case str({a}):", f"case [{a}]:", f"case [1, *{a}]:",
                 f"case (_, {a}, *_):", f"case {{'a': {a}}}:", f"case {{'a': 1, **{a}}}:", f"case int() as {a}:", f"case [[{a}], *_] if {a}:",
                 f"case Point(x={a}, y=0):", f"case Point({a}, _):", "case Point():", f"case (1 | 2 | 3) as {a}:", "case []:", "case {}:", "case 1+2j:"]
        self.put("class Point:")
        self.put("    __match_args__ = ('x', 'y')")
        self.put("    def __init__(self, x, y): self.x, self.y = x, y")
        subjects = [self.value() for _ in range(3)] + ["Point(1, 0)", "[1, 2]", "[[5]]", "{'a': 1, 'b': 2}"]
        self.put(f"for subject in [{', '.join(subjects)}]:")
        self.put("    match subject:")
        for number, case in enumerate(self.r.sample(cases, 4)):
            self.put(f"        {case} show({number}{', ' + a if a in case else ''})")
        self.put("        case _: show('none')")

    def feature_groups(self):
        inner = self.pick("ValueError(1)", "ExceptionGroup('i', [TypeError(2), ValueError(3)])", "KeyError('k')", "OSError(2, 'm')")
        self.put("try:")
        self.put("    try:")
        self.put(f"        raise {self.pick('ExceptionGroup', 'BaseExceptionGroup')}('g', [{inner}, {self.pick('TypeError(4)', 'ValueError(5)', 'Own(6)')}])")
        self.put(f"    except* {self.pick('ValueError', 'TypeError', '(ValueError, KeyError)')} as e:")
        self.put(f"        show('one', e.exceptions, e.message){self.pick('', '; raise', '; raise Own(7)', '; 1 / 0')}")
        self.put(f"    except* {self.pick('TypeError', 'OSError', 'Exception')} as e: show('two', e.exceptions)")
        self.put("    else: show('no error')") if self.chance(40) else None
        self.put("    finally: show('finally')") if self.chance(40) else None
        self.put("except BaseException as e: show('left', repr(e), repr(e.__context__), repr(e.__cause__))")

    def feature_with(self):
        parts = ", ".join(f"Ctx({self.pick(*('1', repr('a'), repr('bc')))}, {self.pick('True', 'False', '0')})" + self.pick("", f" as {self.fresh('v')}")
                          for _ in range(self.r.randint(1, 3)))
        name = self.fresh("f")
        self.put(f"def {name}():")
        self.put(f"    for i in range({self.pick('1', '2')}):")
        self.put(f"        with {self.pick(parts, '(' + parts + ')')}:")
        self.put(f"            {self.pick('return i', 'break', 'continue', 'raise ValueError(i)', 'show(i)', 'raise StopIteration', '1 / 0')}")
        self.put("        show('after', i)")
        self.put("    return 'end'")
        self.attempt(f"{name}()")

    def feature_numbers(self):
        a, b = (self.pick("2**63 - 1", "-2**63", "2**62", "-2**62 - 1", "0", "1", "-1", "7", "-7", "10**30", "-10**30", "1.5", "-0.0", "1e308", "5e-324",
                          "float('inf')", "0.1", "True", "3 - 4j", "2**53 + 1") for _ in range(2))
        for op in self.r.sample(("+", "-", "*", "/", "//", "%"), 4):
            self.attempt(f"({a}) {op} ({b})")
        self.attempt(f"({a}) {self.pick('<', '==', '>=')} ({b})", f"({a}) {self.pick('&', '|', '^', '>> 3 |', '<< 70 |')} ({b})", f"round({a}, {self.pick('-1', '2', 'None')})",
                     f"divmod({a}, {b})", f"pow({a}, {self.pick('2', '-1', '3, 7', '0.5', '-1, 7')})", f"int({a}), float({b})", f"hash({a}) == hash({b})",
                     f"repr({a}), str({b})", f"({a}).{self.pick('bit_length()', 'as_integer_ratio()', 'is_integer()', 'hex()', 'conjugate()', 'imag')}")

    def feature_dict(self):
        d = self.fresh("v")
        self.put(f"{d} = {self.pick('{1: 2, True: 3, 1.0: 4}', 'dict(zip(' + repr('abc') + ', range(3)))', '{None: 0, (1, 2): 1}', '{}')}")
        for _ in range(4):
            use = self.pick("D.pop({k})", "D.pop({k}, 9)", "D.setdefault({k}, [])", "D.popitem()", "D.update(a=1, b=2)", "D.update([(1, 2), (3,)])",
                            "D.__setitem__({k}, 5)", "D | {{'z': 1}}", "list(D.items())", "{k} in D", "D.get({k})", "list(reversed(D))",
                            "D.keys() & {{1, 'a'}}", "D.items() == D.copy().items()", "[D.pop(k) for k in D]", "dict.fromkeys('ab', {k})", "D.clear()")
            self.attempt(use.format(k=self.pick("1", "'a'", "None", "(1, 2)", "[]", "2.0")).replace("D", d))
        self.attempt(f"list({d}.items())")

    def feature_call(self):
        name = self.fresh("f")
        signature = self.pick("a, b=2, *c, d=4, **e", "a, /, b, *, c", "*a, b", "a=1, /, b=2", "**k", "a, b, c=3", "*, a, b=5", "")
        names = [part.split("=")[0].strip().lstrip("*") for part in signature.split(",") if part.strip() not in ("/", "*", "")]
        self.put(f"def {name}({signature}): return {', '.join(names) or 'None'}{',' if names else ''}")
        for _ in range(4):
            args = self.r.sample(("1", "2", "*[3, 4]", "*()", "b=6", "c=7", "a=8", "**{'d': 9}", "**{'b': 1}", "zz=1"), self.r.randint(0, 4))
            args.sort(key=lambda arg: (("=" in arg) + arg.startswith("**") * 2))
            if len({arg[:2] for arg in args if "=" in arg}) == sum("=" in arg for arg in args):
                self.attempt(f"{name}({', '.join(args)})")

    def feature_iteration(self):
        """Containers that change under their iterators."""
        kind = self.pick("list", "dict", "set")
        make = {"list": "[1, 2, 3]", "dict": "{1: 1, 2: 2}", "set": "{1, 2}"}[kind]
        change = {"list": self.pick("c.append(i) if len(c) < 6 else None", "c.remove(i)", "c.clear()", "c.insert(0, 0) if len(c) < 5 else c.pop()"),
                  "dict": self.pick("c[i + 9] = 1", "c.pop(i)", "c.__setitem__(i, 5)", "c.clear()"),
                  "set": self.pick("c.add(i + 9)", "c.discard(i)", "c.clear()")}[kind]
        self.guard([f"c = {make}; n = 0", "for i in c:", f"    n += 1; {change}", "show(n, c)"])
        it = self.pick("zip([1, 2], 'ab', strict=True)", "zip('abc', [1], strict=True)", "map(divmod, [7, 8], [2, 0])", "filter(None, [0, 1, '', 'a'])",
                       "enumerate('ab', 5)", "iter([1, 2, 3].pop, 1)", "reversed({1: 2, 3: 4})", "iter(range(3))", "map(int, ['1', 'x'])")
        self.put(f"it = {it}")
        self.attempt("next(it)", "next(it)", "list(it)", "next(it, 'end')")
