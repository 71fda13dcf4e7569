"""Random valid programs that end, print much and depend on nothing but the seed.

Every variable has a type (int, float, str, list, tuple, dict, set, bool), so that most expressions work; now and then one
of another type is taken, so that errors are raised as well. Loops are bounded, and `k` cuts values that grow.
"""
import warnings

from features import Features

TYPES = ("int", "float", "str", "list", "tuple", "dict", "set", "bool")
PRELUDE = '''\
def k(v):
    if isinstance(v, int) and not -10**40 < v < 10**40:
        return v % 1000003
    if isinstance(v, (str, list, tuple)) and len(v) > 30:
        return v[:7]
    if isinstance(v, (dict, set)) and len(v) > 30:
        return type(v)()
    return v
def show(*values):
    print(*(sorted(map(repr, v)) if isinstance(v, (set, frozenset)) else 'opaque' if ' at 0x' in str(v) else v for v in values))
def attempt(f):
    try:
        show('=', f())
    except Exception as e:
        show(type(e).__name__, e)
def show_all(*values, **more):
    for v in values:
        show(list(v) if hasattr(v, 'send') else v)
    return sorted(more)
class Ctx:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return len(self.name)
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow
'''
EXCEPTIONS = ("ValueError", "KeyError", "TypeError", "IndexError", "ZeroDivisionError", "StopIteration", "Own")
WORDS = ("''", "'a'", "'bc'", "'xyz'", "'Hello World'", "'\\u00e9\\u20ac'", "'  pad '", "'1,2,3'", "'42'", "'\\U0001f600!'")
INTS = ("0", "1", "2", "3", "7", "10", "-1", "-5", "255", "1000", "2**31", "2**62", "-2**63", "10**20", "True")
FLOATS = ("0.0", "1.5", "-2.25", "0.1", "1e10", "-0.0", "1e-7", "3.0", "float('inf')")
NAMES_KEPT_PERCENT = 4
CATCHABLE = ("Exception", "(TypeError, ValueError)", "ArithmeticError", "LookupError", "Own", "ZeroDivisionError")


class Scope:
    def __init__(self, parent=None, kind="module"):
        self.parent, self.kind = parent, kind
        self.variables = {}  # name: type
        self.loops = 0

    def names(self, type_):
        found = [name for name, t in self.variables.items() if t == type_]
        return found + (self.parent.names(type_) if self.parent else [])


class Generator(Features):
    def __init__(self, random):
        self.r = random
        self.lines, self.indent, self.counter = [], 0, 0
        self.scope = Scope()
        self.functions = []  # (name, count of parameters)
        self.generators = []
        self.classes = []
        self.budget = random.randint(40, 120)  # statements
        self.features = [getattr(self, name) for name in sorted(dir(self)) if name.startswith("feature_")]

    def pick(self, *choices):
        return self.r.choice(choices)

    def chance(self, percent):
        return self.r.randrange(100) < percent

    def fresh(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def put(self, text):
        self.lines.append("    " * self.indent + text)

    # ---- Expressions ----

    def expr(self, type_=None, depth=2):
        type_ = type_ or self.pick(*TYPES)
        if self.chance(1):
            type_ = self.pick(*TYPES)
        names = self.scope.names(type_)
        if names and self.chance(35 if depth > 0 else 70):
            return self.r.choice(names)
        if depth <= 0:
            return self.literal(type_)
        if self.chance(6):
            return f"({self.expr(type_, depth - 1)} if {self.expr('bool', depth - 1)} else {self.expr(type_, depth - 1)})"
        if self.chance(4) and self.functions:
            return self.call(depth)
        if self.chance(3):
            return f"(lambda p, q={self.expr('int', 0)}: {self.pick('p', '(p, q)[0]')})({self.expr(type_, depth - 1)})"
        return getattr(self, f"expr_{type_}")(depth - 1)

    def literal(self, type_):
        match type_:
            case "int": return self.pick(*INTS)
            case "float": return self.pick(*FLOATS)
            case "str": return self.pick(*WORDS)
            case "bool": return self.pick("True", "False", "not 0")
            case "list": return self.pick("[]", "[1, 2, 3]", "[5, 'x', None]", "list(range(4))")
            case "tuple": return self.pick("()", "(1,)", "(3, 'b', 2.5)", "(0, 9)")
            case "dict": return self.pick("{}", "{1: 'a', 2: 'b'}", "{'k': 3, 'j': [4]}")
            case "set": return self.pick("set()", "{1, 2, 3}", "{'a', 4}")

    def call(self, depth):
        name, count = self.r.choice(self.functions)
        args = [self.expr(None, depth - 1) for _ in range(max(0, count + self.pick(0, 0, 0, 0, -1)))]
        if args and self.chance(15):
            return f"k({name}(*[{', '.join(args)}]))"
        if args and self.chance(15):
            args[-1] = f"{self.pick('a0', 'a1', 'zz')}={args[-1]}"
        return f"k({name}({', '.join(args)}))"

    def expr_int(self, d):
        e = self.expr
        match self.r.randrange(16):
            case 0 | 1 | 2: return f"({e('int', d)} {self.pick('+', '-', '*')} {e('int', d)})"
            case 3: return f"({e('int', d)} {self.pick('//', '%')} {e('int', d)})"
            case 4: return f"({e('int', d)} {self.pick('&', '|', '^')} {e('int', d)})"
            case 5: return f"({e('int', d)} {self.pick('<<', '>>')} {self.pick('1', '3', '17', '40', '64')})"
            case 6: return f"({e('int', d)} ** {self.pick('0', '2', '3')})"
            case 7: return f"({self.pick('-', '~', '+')}{e('int', d)})"
            case 8: return f"len({e(self.pick('str', 'list', 'dict', 'set', 'tuple'), d)})"
            case 9: return f"sum({self.elem()} for {self.item()} in {e('list', d)} if isinstance({self.item()}, int))"
            case 10: return f"{e('list', d)}[{self.pick('0', '-1', '1', '2')}]"
            case 11: return f"{e('dict', d)}.get({e(None, 0)}, {e('int', 0)})"
            case 12: return f"int({e(self.pick('float', 'bool', 'str'), d)})"
            case 13: return f"{self.pick('max', 'min')}({e('int', d)}, {e('int', d)}, 5)"
            case 14: return f"divmod({e('int', d)}, {e('int', d)})[{self.pick('0', '1')}]"
            case _: return f"{e('str', d)}.{self.pick('find', 'count')}({e('str', 0)})"

    def item(self):
        return "it"

    def elem(self):
        return self.pick("it", "it * 2", "-it", "it + 1")

    def expr_float(self, d):
        e = self.expr
        match self.r.randrange(7):
            case 0 | 1: return f"({e('float', d)} {self.pick('+', '-', '*')} {e(self.pick('float', 'int'), d)})"
            case 2: return f"({e('float', d)} {self.pick('/', '//', '%')} {e(self.pick('float', 'int'), d)})"
            case 3: return f"({e('int', d)} / {e('int', d)})"
            case 4: return f"round({e('float', d)}, {self.pick('0', '2', '5')})"
            case 5: return f"abs({e('float', d)})"
            case _: return f"float({e(self.pick('int', 'str', 'bool'), d)})"

    def expr_str(self, d):
        e = self.expr
        match self.r.randrange(14):
            case 0 | 1: return f"({e('str', d)} + {e('str', d)})"
            case 2: return f"({e('str', d)} * {self.pick('0', '2', '3', '-1')})"
            case 3: return f"{e('str', d)}[{self.slice()}]"
            case 4: return f"{e('str', d)}.{self.pick('upper', 'lower', 'strip', 'title', 'swapcase', 'casefold')}()"
            case 5: return f"str({e(self.pick('int', 'float', 'list', 'tuple', 'dict', 'bool'), d)})"
            case 6: return f"repr({e(self.pick('int', 'str', 'list', 'tuple', 'dict'), d)})"
            case 7: return f"{e('str', 0)}.join(str(it) for it in {e(self.pick('list', 'tuple', 'dict'), d)})"
            case 8: return f"f'{{{self.plain('int', d)}:{self.pick('d', '>8', '<6', '+d', ',', '#x', '05')}}}|{{{self.plain('str', d)}!r:>{self.pick('4', '9')}}}'"
            case 9: return f"f'{{{self.plain('float', d)}:{self.pick('.2f', 'g', '.3e', '10.1f', '%')}}}'"
            case 10: return f"('%s|%r|%5d' % ({e(None, d) if self.chance(10) else e('str', d)}, {e('tuple', d)}, {e('int', d)}))"
            case 11: return f"{e('str', d)}.replace({e('str', 0)}, {e('str', 0)})"
            case 12: return f"type({e(None, d)}).__name__"
            case _: return f"{e('str', d)}.{self.pick('center', 'ljust', 'rjust', 'zfill')}({self.pick('3', '8')})"

    def plain(self, type_, d):
        """An expression that may stand in an f-string of 3.11: no quotes of that kind, no backslash, no colon."""
        names = self.scope.names(type_)
        return self.r.choice(names) if names else {"int": "41", "float": "2.5"}.get(type_, "str(7)")

    def slice(self):
        return self.pick("1:", ":-1", "::2", "::-1", "1:3", "-2:", "5:2", ":0", "0", "-1", ":100")

    def expr_list(self, d):
        e = self.expr
        match self.r.randrange(11):
            case 0: return f"[{', '.join(e(None, d) for _ in range(self.r.randrange(4)))}]"
            case 1: return f"[{self.elem()} for it in {e(self.pick('list', 'tuple', 'set'), d)} if isinstance(it, (int, float))]"[:400]
            case 2: return f"({e('list', d)} + {e('list', d)})"
            case 3: return f"{e('list', d)}[{self.pick('1:', ':-1', '::2', '::-1', '1:3')}]"
            case 4: return f"[*{e(self.pick('list', 'tuple', 'str'), d)}, {e(None, d)}]"
            case 5: return f"sorted({e(self.pick('list', 'tuple', 'dict'), d)}, key={self.pick('str', 'repr', 'None')}, reverse={e('bool', 0)})"
            case 6: return f"list(map({self.pick('str', 'repr', 'lambda it: (it, it)')}, {e(self.pick('list', 'tuple', 'dict'), d)}))"
            case 7: return f"list(zip({e('list', d)}, {e('str', d)}))"
            case 8: return f"list(enumerate({e(self.pick('list', 'tuple', 'str'), d)}))"
            case 9: return f"[(i, j) for i in range({self.pick('2', '3')}) for j in {e('tuple', d)}]"
            case _:
                if self.generators:
                    return f"list({self.r.choice(self.generators)}({e('int', 0)}))"
                return f"{e('str', d)}.split({self.pick('', repr(','), repr('l'))})"

    def expr_tuple(self, d):
        e = self.expr
        match self.r.randrange(5):
            case 0: return f"({e(None, d)}, {e(None, d)})"
            case 1: return f"tuple({e(self.pick('list', 'str', 'dict'), d)})"
            case 2: return f"({e('tuple', d)} + {e('tuple', d)})"
            case 3: return f"{e('tuple', d)}[{self.pick('1:', '::-1', ':2')}]"
            case _: return f"(*{e('list', d)}, {e('int', d)})"

    def expr_dict(self, d):
        e = self.expr
        match self.r.randrange(6):
            case 0: return f"{{{e(self.pick('int', 'str'), d)}: {e(None, d)}, {e(self.pick('str', 'tuple'), d)}: {e('int', d)}}}"
            case 1: return f"{{str(it): i for i, it in enumerate({e('list', d)})}}"
            case 2: return f"({e('dict', d)} | {e('dict', d)})"
            case 3: return f"{{**{e('dict', d)}, {e('str', d)}: {e(None, d)}}}"
            case 4: return f"dict(a={e(None, d)}, b={e('int', d)})"
            case _: return f"dict.fromkeys({e('str', d)}, {e('int', d)})"

    def expr_set(self, d):
        e = self.expr
        match self.r.randrange(4):
            case 0: return f"{{{e('int', d)}, {e(self.pick('int', 'str', 'float'), d)}}}"
            case 1: return f"({e('set', d)} {self.pick('|', '&', '-', '^')} {e('set', d)})"
            case 2: return f"set({e(self.pick('str', 'tuple', 'dict'), d)})"
            case _: return f"{{it % 3 for it in {e('list', d)} if type(it) is int}}"

    def expr_bool(self, d):
        e = self.expr
        type_ = self.pick("int", "int", "float", "str", "list", "tuple")
        match self.r.randrange(9):
            case 0 | 1: return f"({e(type_, d)} {self.pick('<', '<=', '==', '!=', '>', '>=')} {e(type_, d)})"
            case 2: return f"({e('int', d)} < {e('int', d)} <= {e('float', d)})"
            case 3: return f"({e('bool', d)} {self.pick('and', 'or')} {e('bool', d)})"
            case 4: return f"(not {e(None, d)})"
            case 5: return f"({e(self.pick('int', 'str'), d)} {self.pick('in', 'not in')} {e(self.pick('list', 'dict', 'tuple', 'set'), d)})"
            case 6: return f"isinstance({e(None, d)}, {self.pick('int', 'str', '(list, dict)', 'object', 'bool')})"
            case 7: return f"{self.pick('any', 'all')}(bool(it) for it in {e(self.pick('list', 'tuple'), d)})"
            case _: return f"(type({e(None, d)}) is {self.pick('int', 'str', 'list')})" if self.chance(30) else f"bool({e(None, d)})"

    # ---- Statements ----

    def block(self, header, size=None, before=()):
        """What is assigned in it may not be assigned behind it: most such names are forgotten."""
        self.put(header)
        self.indent += 1
        known = set(self.scope.variables)
        for line in before:
            self.put(line)
        for _ in range(size or self.r.randint(1, 3)):
            self.statement()
        self.indent -= 1
        for name in [name for name in self.scope.variables if name not in known]:
            if not self.chance(NAMES_KEPT_PERCENT):
                del self.scope.variables[name]

    def start(self, count):
        """Some variables that are there for sure."""
        for type_ in self.r.sample(TYPES, count):
            name = self.fresh("v")
            self.put(f"{name} = {self.literal(type_)}")
            self.scope.variables[name] = type_

    def statement(self):
        self.budget -= 1
        simple = self.budget < 0 or self.indent > self.pick(2, 3, 3, 4, 5)
        table = [(30, self.assign), (16, self.show), (8, self.augment), (6, self.unpack), (6, self.store),
                 (3, self.delete), (4, self.leave), (3, self.raise_)]
        if not simple:
            table += [(9, self.for_), (5, self.while_), (12, self.if_), (13, self.try_), (6, self.with_), (7, self.function),
                      (4, self.class_), (4, self.match), (4, self.generator_function)]
        statement = self.r.choices([s for _, s in table], [w for w, _ in table])[0]
        statement()

    def assign(self):
        type_ = self.pick(*TYPES)
        names = [n for n, t in self.scope.variables.items() if t == type_]
        value = f"k({self.expr(type_)})"
        name = self.r.choice(names) if names and self.chance(50) else self.fresh("v")
        self.put(f"{name} = {value}")
        self.scope.variables[name] = type_

    def show(self):
        values = [self.expr() for _ in range(self.r.randint(1, 3))]
        if self.chance(8):
            name = self.fresh("w")
            values = [f"({name} := {values[0]})", *values[1:], name]
        self.put(f"show({', '.join(values)})")

    def augment(self):
        own = [(n, t) for n, t in self.scope.variables.items() if t in ("int", "float", "str", "list", "set", "dict")]
        if not own:
            return self.assign()
        name, type_ = self.r.choice(own)
        operator = {"int": self.pick("+", "-", "*", "//", "%", "|", "^"), "float": self.pick("+", "-", "*", "/"),
                    "set": self.pick("|", "-"), "dict": "|"}.get(type_, "+")
        self.put(f"{name} {operator}= {self.expr(type_, 2)}")
        self.put(f"{name} = k({name})")

    def unpack(self):
        a, b = self.fresh("v"), self.fresh("v")
        match self.r.randrange(3):
            case 0: self.put(f"{a}, {b} = {self.expr('int')}, {self.expr('int')}")
            case 1: self.put(f"{a}, *{b} = {self.expr(self.pick('list', 'tuple', 'str'))}")
            case _: self.put(f"*{b}, {a} = [{self.expr('int')}, *{self.expr('list')}]")
        self.scope.variables[a] = "int"
        self.scope.variables[b] = "list"

    def store(self):
        own = self.scope.names("list") + self.scope.names("dict")
        if not own:
            return self.assign()
        name = self.r.choice(own)
        if name in self.scope.names("dict"):
            return self.put(self.pick(f"{name}[{self.expr('str', 1)}] = {self.expr(None, 2)}",
                                      f"{name}.setdefault({self.expr('int', 1)}, {self.expr(None, 1)})",
                                      f"show({name}.pop({self.expr('str', 0)}, 'gone'))"))
        self.put(self.pick(f"{name}[{self.slice()}] = {self.expr('list', 2)}", f"{name}.append({self.expr(None, 2)})",
                           f"{name}.extend({self.expr('tuple', 2)})", f"{name}.insert({self.pick('0', '-1', '9')}, {self.expr(None, 1)})",
                           f"show({name}.pop())", f"{name}.reverse()", f"{name}.sort(key=str)"))

    def delete(self):
        if self.chance(40) and self.scope.names("list"):
            return self.put(f"del {self.r.choice(self.scope.names('list'))}[{self.slice()}]")
        if not self.scope.variables or self.scope.kind == "class":
            return self.assign()
        name = self.r.choice(list(self.scope.variables))
        self.put(f"del {name}")
        if not self.chance(NAMES_KEPT_PERCENT):
            del self.scope.variables[name]

    def leave(self):
        if self.scope.loops and self.chance(60):
            return self.put(self.pick("break", "continue", f"if {self.expr('bool', 1)}: {self.pick('break', 'continue')}"))
        if self.scope.kind == "function":
            return self.put(self.pick(f"return {self.expr()}", f"if {self.expr('bool', 1)}: return {self.expr()}"))
        self.show()

    def raise_(self):
        error = f"{self.pick(*EXCEPTIONS)}({self.expr(self.pick('str', 'int'), 1)})"
        cause = self.pick("", "", "", " from None", f" from {self.pick(*EXCEPTIONS)}('cause')")
        self.put(f"if {self.expr('bool', 2)}: raise {error}{cause}")

    def loop(self, header, size=None, before=()):
        self.scope.loops += 1
        self.block(header, size, before)
        self.scope.loops -= 1
        if self.chance(20):
            self.block("else:", 1)

    def for_(self):
        name = self.fresh("i")
        header, type_ = self.r.choice([
            (f"for {name} in range({self.pick('3', '5', '0', '2, 7', '5, 0, -2')}):", "int"),
            (f"for {name} in {self.expr('list', 2)}[:6]:", "int"),
            (f"for {name} in {self.expr('str', 2)}[:6]:", "str"),
            (f"for {name}, {name}b in list({self.expr('dict', 1)}.items()):", "str"),
            (f"for {name}, {name}b in enumerate({self.expr('tuple', 1)}[:5]):", "int"),
            (f"for {name} in reversed({self.expr('list', 1)}[-4:]):", "int")])
        self.scope.variables[name] = type_
        self.loop(header)

    def while_(self):
        name = self.fresh("c")
        self.put(f"{name} = {self.pick('3', '5')}")
        self.scope.loops += 1
        self.block(f"while {name} > 0{self.pick('', ' and ' + self.expr('bool', 1))}:", None, [f"{name} -= 1"])
        self.scope.loops -= 1
        if self.chance(20):
            self.block("else:", 1)

    def if_(self):
        self.block(f"if {self.expr('bool')}:")
        if self.chance(25):
            self.block(f"elif {self.expr('bool', 2)}:", 1)
        if self.chance(40):
            self.block("else:", 1)

    def try_(self):
        self.block("try:")
        handled = self.chance(80)
        if handled:
            for kind in self.r.sample(CATCHABLE, self.pick(1, 1, 2)) + (["Exception"] if self.chance(50) else []):
                name = self.fresh("e")
                shown = f"show('caught', type({name}).__name__, {name}, type({name}.__context__).__name__)"
                self.block(f"except {kind} as {name}:", 1, [shown] + (["raise"] if self.chance(8) else []))
            if self.chance(25):
                self.block("else:", 1)
        if not handled or self.chance(45):
            self.block("finally:", 1, ["show('finally')"])

    def with_(self):
        name = self.fresh("v")
        self.scope.variables[name] = "int"
        second = f", Ctx({self.pick(*WORDS)}, {self.expr('bool', 0)})" if self.chance(30) else ""
        self.block(f"with Ctx({self.pick(*WORDS)}, {self.expr('bool', 1)}) as {name}{second}:")

    def body_in(self, scope, header, size, before=(), last=None):
        outer, self.scope = self.scope, scope
        self.block(header, size, before)
        if last:
            self.indent += 1
            self.put(last())
            self.indent -= 1
        self.scope = outer

    def parameters(self, scope, first=()):
        count = self.r.randrange(4)
        for number in range(count):
            scope.variables[f"a{number}"] = self.pick("int", "str", "list", "int")
        names = [*first, *(f"a{n}" for n in range(count))]
        if count and self.chance(30):
            names[-1] += f"={self.literal('int')}"
        if self.chance(15):
            names.append("*rest")
            scope.variables["rest"] = "tuple"
        if self.chance(10):
            names.append("**more")
            scope.variables["more"] = "dict"
        return names, count

    def function(self):
        name, scope = self.fresh("f"), Scope(self.scope if self.scope.kind != "class" else self.scope.parent, "function")
        names, count = self.parameters(scope)
        before = []
        outer = self.scope
        if outer.kind == "function" and outer.variables and self.chance(50):
            free = self.r.choice([n for n in outer.variables])
            if free not in scope.variables:
                before.append(f"nonlocal {free}")
                scope.variables[free] = outer.variables[free]
        elif outer.kind == "module" and outer.variables and self.chance(25):
            free = self.r.choice(list(outer.variables))
            before.append(f"global {free}")
        if self.chance(10):
            self.put("@(lambda f: lambda *p, **q: ('deco', f(*p, **q)))")
        self.body_in(scope, f"def {name}({', '.join(names)}):", self.r.randint(1, 5), before, lambda: f"return {self.expr()}")
        if self.indent <= 1 and outer.kind == "module":
            self.functions.append((name, count))
        self.put(f"show({name}({', '.join(self.expr(None, 1) for _ in range(count))}))")

    def generator_function(self):
        if self.scope.kind == "class":
            return self.show()
        name, scope = self.fresh("g"), Scope(self.scope, "function")
        scope.variables["n"] = "int"
        self.put(f"def {name}(n):")
        self.indent += 1
        outer, self.scope = self.scope, scope
        guarded = self.chance(50)
        if guarded:
            self.put("try:")
            self.indent += 1
        scope.loops += 1
        self.block(f"for i in range({self.pick('2', '4')}):", 1, [f"got = yield {self.expr(None, 2)}", "show('got', got)"])
        scope.loops -= 1
        if self.chance(40):
            self.put(f"yield from {self.expr(self.pick('list', 'str', 'tuple'), 2)}[:5]")
        if guarded:
            self.indent -= 1
            self.put(self.pick("finally:", "except ValueError as e:"))
            self.put("    show('generator ends')")
        self.put(f"return {self.expr(None, 1)}")
        self.scope = outer
        self.indent -= 1
        if self.indent <= 1 and outer.kind == "module":
            self.generators.append(name)
        it = self.fresh("it")
        self.put(f"{it} = {name}({self.expr('int', 1)})")
        for _ in range(self.r.randint(1, 3)):
            self.attempt(self.pick(f"next({it}, 'end')", f"next({it}, 'end')", f"{it}.send(None)", f"{it}.close()",
                                   f"{it}.throw(ValueError('thrown'))", f"show(*{it})"))
        self.attempt(f"{it}.close()")  # CPython would when the last reference goes

    def class_(self):
        if self.scope.kind != "module":
            return self.function()
        name, bases = self.fresh("C"), ""
        if self.classes and self.chance(50):
            bases = f"({self.r.choice(self.classes)})"
        elif self.chance(15):
            bases = f"({self.pick('list', 'dict', 'int', 'str', 'Exception')})"
        self.put(f"class {name}{bases}:")
        self.indent += 1
        outer, self.scope = self.scope, Scope(self.scope, "class")
        self.put(f"shared = {self.expr(None, 1)}")
        plain = not bases or bases.startswith("(C")
        if plain and (not bases or self.chance(60)):
            self.put("def __init__(self, x=1, *rest):")
            if bases and self.chance(60):
                self.put("    super().__init__(x)")
            self.put(f"    self.x, self.y = x, {self.literal(self.pick(*TYPES))}")
        for special in self.r.sample(["__repr__", "__eq__", "__add__", "__len__", "__getitem__", "__iter__", "__call__", "__getattr__",
                                      "__lt__", "__contains__", "__bool__"], self.r.randint(1, 4)):
            self.special(name, special)
        for _ in range(self.r.randint(0, 2)):
            scope = Scope(outer, "function")
            names, _ = self.parameters(scope, ["self"])
            decorator = self.pick("", "", "@property", "@classmethod", "@staticmethod")
            if decorator:
                self.put(decorator)
            if decorator == "@property":
                names = ["self"]
                scope.variables.clear()
            self.body_in(scope, f"def m{self.r.randrange(3)}({', '.join(names)}):", self.r.randint(1, 2), (),
                         lambda: f"return {self.expr(None, 2)}")
        self.scope = outer
        self.indent -= 1
        self.classes.append(name)
        o = self.fresh("o")
        self.put(f"{o} = {name}({self.expr('int', 0) if self.chance(70) else ''})")
        for _ in range(self.r.randint(1, 4)):
            use = self.pick(f"{o}.m0({self.expr(None, 0)})", f"{o}.m1", f"{o}.shared", f"{o}.x", f"{o} + 1", f"len({o})", f"{o}[0]",
                            f"{o} == {o}", f"list({o})[:4]", f"{o}(2)", f"{o} < 3", f"3 in {o}", f"bool({o})", f"isinstance({o}, {name})",
                            f"{o}.nothing", f"{name}.m2({o})", f"[c.__name__ for c in {name}.__mro__]", f"vars({o})")
            self.put("try:")
            self.put(f"    r = {use}")
            self.put(f"    show({self.pick('type(r).__name__', 'type(r).__name__', 'r')} if not callable(r) and ' at 0x' not in repr(r) else 'opaque')")
            self.put("except Exception as e: show(type(e).__name__, e)")

    def special(self, name, special):
        scope = Scope(self.scope.parent, "function")
        bodies = {
            "__repr__": ("self", f"return '{name}!'"), "__eq__": ("self, other", f"return {self.expr('bool', 1)}"),
            "__add__": ("self, other", self.pick("return NotImplemented", "return ('sum', other)")),
            "__len__": ("self", f"return {self.pick('3', '0', '-1', repr('x'))}"),
            "__getitem__": ("self, index", "if index == 3: raise IndexError(index)\n    return index"),
            "__iter__": ("self", "yield 1\n    yield 'two'"), "__call__": ("self, *p, **q", "return p, q"),
            "__getattr__": ("self, name", "if name == 'nothing': return 'made up'\n    raise AttributeError(name)"),
            "__lt__": ("self, other", self.pick("return True", "return NotImplemented")),
            "__contains__": ("self, item", "return item"), "__bool__": ("self", self.pick("return False", "return 1")),
        }
        parameters, body = bodies[special]
        self.put(f"def {special}({parameters}):")
        for line in body.split("\n"):
            self.put("    " + line.strip() if line == line.lstrip() else line)

    def match(self):
        self.put(f"match {self.expr()}:")
        self.indent += 1
        a, b = self.fresh("v"), self.fresh("v")
        cases = [f"case {self.pick('0', '1', '-5', 'None', 'True')}:", f"case [{a}, *{b}]:", f"case ({a}, {b}) if {self.expr('bool', 1)}:",
                 f"case {{'k': {a}, **{b}}}:", "case int() | float():", f"case str({a}):", f"case [] | {{}}:", f"case list() as {a}:",
                 f"case {self.pick(*WORDS)}:"]
        for case in self.r.sample(cases, self.r.randint(1, 3)):
            self.block(case, 1, [f"show('matched', {repr(case[5:12])})"])
        if self.chance(60):
            self.block("case _:", 1)
        self.indent -= 1

    def program(self):
        self.put("class Own(Exception): pass")
        self.start(len(TYPES))
        while self.budget > 0:
            if self.chance(60):
                self.budget -= 4
                self.pick(*self.features)()
            else:
                self.guarded()
        if self.chance(15):
            self.raise_()
            self.show()
        return PRELUDE + "\n".join(self.lines) + "\n"

    def guarded(self):
        """Most of a program's statements stand where their errors are shown, so that it goes on."""
        self.block("try:", self.r.randint(1, 3))
        self.put("except Exception as error:")
        self.put("    print('error', type(error).__name__, error)")


def generate(random):
    """What the compiler rejects (a name used before its `global`) or warns of is made anew."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        while True:
            text = Generator(random).program()
            try:
                compile(text, "program", "exec")
            except SyntaxError:
                continue
            return text
