"""inspect.signature over builtins, classes, callables; bind errors; Parameter and Signature objects."""
import inspect, functools
for f in (len, abs, sorted, sum, isinstance, divmod, pow, round, print, open if False else ord, chr, callable, [].append, [].sort, "".join, "".split, "".encode, {}.setdefault, (1).bit_length,
          int.from_bytes, dict.fromkeys, list.append, str.upper, (1).__add__, object.__repr__, object.__init__, type.mro):
    try: print(getattr(f, "__qualname__", f), inspect.signature(f))
    except ValueError as e: print("ValueError", f)
class A: pass
class B:
    def __init__(self, a, *, b=1): pass
class N:
    def __new__(cls, x, y=2): return object.__new__(cls)
class M(type):
    def __call__(cls, q): return type.__call__(cls)
class W(metaclass=M): pass
class S:
    __signature__ = inspect.Signature([inspect.Parameter("forced", inspect.Parameter.POSITIONAL_ONLY)])
class Call:
    def __call__(self, a, b=1): pass
for c in (A, B, N, W, S, Call(), B(1).__init__, functools.partial(B, 1), type("D", (B,), {})): print(inspect.signature(c))
for bad in (5, "x", None, []):
    try: inspect.signature(bad)
    except TypeError as e: print(e)
s = inspect.signature(lambda a, b=1, *c, d, e=2, **f: 0)
for args, kw in (((1,), {"d": 4}), ((1, 2, 3, 4), {"d": 5, "z": 6}), ((), {"a": 1, "d": 2})):
    b = s.bind(*args, **kw)
    print(b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments)
for args, kw in (((), {}), ((1,), {}), ((1, 2), {"b": 3, "d": 1}), ((1,), {"d": 1, "a": 2})):
    try: s.bind(*args, **kw)
    except TypeError as e: print(e)
p = inspect.Parameter("x", inspect.Parameter.POSITIONAL_OR_KEYWORD, default=3, annotation=int)
print(p, repr(p), p.replace(default=p.empty), p.kind, p == p.replace(), hash(p) == hash(p.replace()))
for k in inspect._ParameterKind: print(k.name, k.description)
for bad in (lambda: inspect.Parameter("1x", 0), lambda: inspect.Parameter("x", 99), lambda: inspect.Parameter("x", inspect.Parameter.VAR_POSITIONAL, default=1), lambda: inspect.Parameter(5, 0), lambda: inspect.Parameter("if", 1)):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(s.replace(parameters=list(s.parameters.values())[:2]), s.parameters["d"].kind.name, list(s.parameters))
print(inspect.Signature.from_callable(lambda x: x), inspect.signature(lambda *, k: k) == inspect.signature(lambda *, k: k))
