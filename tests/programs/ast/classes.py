import _ast
for n in sorted(vars(_ast)):
    c = getattr(_ast, n)
    if isinstance(c, type) and issubclass(c, _ast.AST) and n != "AST":
        print(n, c.__base__.__name__, c._fields, c._attributes, c.__match_args__, repr(c.__doc__), c.__module__, sorted((k,v) for k,v in vars(c).items() if not k.startswith('_')))
for f in (lambda: _ast.Name(1,2,3), lambda: _ast.Name('a', id='b'), lambda: _ast.Pass(1), lambda: _ast.Name('x').ctx, lambda: _ast.Name('x', other=1).__dict__, lambda: _ast.ImportFrom().level):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
