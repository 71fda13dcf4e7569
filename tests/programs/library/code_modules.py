"""ast, inspect, tokenize, keyword, symtable-like questions, dis-free: programs that look at programs."""
import ast
import inspect
import io
import keyword
import token
import tokenize
import functools
import typing

SOURCE = '''
@decorator(1)
class C(Base, metaclass=M):
    """Doc."""
    x: int = 1

    async def f(self, a, /, b=2, *args, c, d=4, **kw) -> str:
        async with a as b, c: pass
        async for i in x: await i
        return f"{a!r:>{w}} {b}"

def g():
    global z
    try:
        raise X from Y
    except* (A, B) as e: pass
    else: del a[1:2, ::3]
    finally: assert a, "m"
    while True:
        if (n := 10) > 5 and not b or c: continue
        elif d: break
    match p:
        case {"k": [1, *rest], **kw} if t: pass
        case C(a, b=None) | -1 as q: pass
        case _: yield
    lam = lambda x, *y, z=1: (yield from x)
    return [i async for i in a if b], {k: v for k, v in m}, {*s}, (1,), a if b else c, x.y[0](*p, **q), 1 + 2 * 3 ** -4 // 5 @ 6, a < b <= c is not d not in e, b"x", ..., 1e100, 2j
'''
tree = ast.parse(SOURCE)
print(ast.unparse(tree))
print(ast.dump(tree.body[0], indent=1)[:700])
print(ast.unparse(ast.parse(ast.unparse(tree))) == ast.unparse(tree), ast.get_docstring(tree.body[0]))
for text in ("(a, b) = c", "x = (yield)", "a = b = 1", "-(-1)", "(1).real", "not (a and b)", "(a + b) * c", "a ** -b", "'it\\'s'", "'\"' \"'\"", "f'{x:{y}}'", "lambda: (yield)", "{**a, 'b': 1}", "a[b, c]", "a[()]",
             "print(*a, **b)", "(a := 1)", "x if (y if z else w) else v", "async def f(): return (await x) ** 2", "for x, in y: pass", "with (a, b): pass", "-1 ** 2", "1 .real", "\"\"\"doc\"\"\"", "del (a), b", "'a\\nb'", "x: (int) = 1"):
    print(ast.unparse(ast.parse(text)), end=" | ")
print()
print(ast.literal_eval("{'a': [1, -2.5, (True, None)], b'x': {1, 2}, 'c': 1+2j, 'd': ...}"))
for bad in ("f()", "a", "1 + 1", "{1: x}", "[1,"):
    try:
        print(ast.literal_eval(bad))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0], end="; ")
print()


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append((node.id, type(node.ctx).__name__, node.lineno))
        self.generic_visit(node)


visitor = Names()
visitor.visit(ast.parse("a = b + c\nd(e)"))
print(visitor.names)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Pass(self, node):
        return None


changed = ast.fix_missing_locations(Double().visit(ast.parse("x = 21\npass\ny = 'ab'")))
print(ast.unparse(changed), [type(n).__name__ for n in ast.walk(changed)][:6], list(ast.iter_fields(changed.body[0]))[0][0])
node = ast.parse("foo(1, \n  2)").body[0].value
print(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, ast.get_source_segment("foo(1, \n  2)", node), ast.Name("x", ast.Load()).id, ast.BinOp._fields, isinstance(node, ast.expr))


def sample(a, /, b: int, *args: str, c=3, d: "list[int]", **kw) -> float:
    """Sample's
    documentation."""
    return a


class Base:
    attribute = 1

    def method(self, x, y=2):
        "method doc"

    @classmethod
    def cls_method(cls, z): ...

    @staticmethod
    def static(w): ...

    @property
    def prop(self):
        return 1


class Derived(Base):
    def __init__(self, q, *, r=None): ...

    def method(self, x, y=2): ...


sig = inspect.signature(sample)
print(sig, list(sig.parameters), sig.return_annotation, sig.parameters["c"].default, sig.parameters["args"].kind, sig.parameters["d"].annotation, repr(sig.parameters["b"]), str(sig.parameters["kw"]))
bound = sig.bind(1, 2, 3, d=[1], e=5)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs, bound.arguments)
for args, kwargs in (((1,), {}), ((1, 2), {}), ((1,), {"a": 1, "b": 2, "d": 3}), ((), {"d": 1})):
    try:
        print(sig.bind(*args, **kwargs))
    except TypeError as e:
        print(e)
print(sig.replace(return_annotation=sig.empty), sig.bind_partial(1), inspect.signature(Derived), inspect.signature(Derived(1).method), inspect.signature(Base.cls_method), inspect.signature(functools.partial(sample, 1, c=4)),
      inspect.signature(lambda x, *y: 0), inspect.signature(len), inspect.signature(sorted), inspect.signature(str.split), inspect.signature(functools.wraps(sample)(lambda: 0)), inspect.Parameter("p", inspect.Parameter.KEYWORD_ONLY, default=1))
for bad in (5, type, print, "x"):
    try:
        print(inspect.signature(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    inspect.Parameter("class", inspect.Parameter.POSITIONAL_ONLY)
except ValueError as e:
    print(e)
print([n for n, _ in inspect.getmembers(Derived(1), inspect.ismethod)], [n for n, _ in inspect.getmembers(Base) if not n.startswith("__")], inspect.getdoc(sample), inspect.getdoc(Derived.method), inspect.cleandoc("  a\n    b\n"))
print(inspect.getmro(Derived), inspect.isclass(Base), inspect.isfunction(sample), inspect.isbuiltin(len), inspect.isgeneratorfunction(lambda: (yield)), inspect.iscoroutinefunction(sample), inspect.ismodule(inspect), inspect.isroutine(len),
      inspect.isabstract(Base), inspect.isdatadescriptor(Base.__dict__["prop"]), inspect.getmodule(sample).__name__, inspect.getfullargspec(sample))
print(inspect.classify_class_attrs(Derived)[-1].name, type(inspect.getattr_static(Derived(1), "prop")), inspect.unwrap(functools.wraps(sample)(lambda: 0)) is sample, inspect.getsource(Base.method), inspect.getsourcelines(sample)[1] > 0)


def gen():
    x = yield 1
    return x


g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.currentframe().f_code.co_name, inspect.stack()[0].function, inspect.getcallargs(sample, 1, 2, d=3), inspect.formatannotation(typing.List[int]), inspect.get_annotations(sample))


for t in tokenize.generate_tokens(io.StringIO("def f(x):\n    return x + 1.5e3  # c\n\n\nif a:\n  b = 'é' \\\n + \"\"\"m\nn\"\"\"\n").readline):
    print(token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end)
print(tokenize.untokenize([(1, "a"), (54, "="), (2, "1")]), list(tokenize.tokenize(io.BytesIO(b"# -*- coding: latin-1 -*-\nx").readline))[0].string, tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbfx").readline))
for bad in ("(", "'''x", "if a:\n    b\n  c"):
    try:
        list(tokenize.generate_tokens(io.StringIO(bad).readline))
    except (tokenize.TokenError, IndentationError) as e:
        print(type(e).__name__, e)
print(keyword.iskeyword("for"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.softkwlist, token.ISTERMINAL(3), token.EXACT_TOKEN_TYPES["->"] == token.RARROW)
