import ast
t = ast.parse("""
def f(a, /, b=1, *c: int, d, **e) -> 'x':
    'doc'
    async with a as b: pass
    return [x for x in y if z] + {**k} or not -1.5e300j, f"{a!r:>{w}}", 1e999, b'\\x00', ..., None, u'k'
match x:
    case [1, *_] | {'a': b, **r} | C(x=1) as q if g: pass
""")
print(ast.dump(t, include_attributes=True))
print(ast.unparse(t))
print(ast.literal_eval("[1, {'a': (2, -3.5)}, {1}, b'x', None, True, 1+2j]"))
for bad in ("f()", "1 +", "[x]"):
    try: ast.literal_eval(bad)
    except Exception as e: print(type(e).__name__, str(e).split(" at ")[0], )
class V(ast.NodeVisitor):
    def visit_Name(self, n): print(n.id, n.lineno, n.col_offset)
V().visit(t)
print([type(n).__name__ for n in ast.walk(ast.parse("a = b + 1"))])
print(ast.parse("1", mode="eval"). body.value, ast.get_source_segment("x = 1 + 2", ast.parse("x = 1 + 2").body[0].value))
