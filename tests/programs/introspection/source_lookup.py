"""inspect.getsource and friends for functions, classes, methods, lambdas, decorated and nested things."""
import inspect, functools
def plain(a,
          b):
    # comment
    return a


class K:
    """doc"""
    x = 1

    def m(self):
        def inner():
            return 1
        return inner

    @staticmethod
    def s(): return 0

    @property
    def p(self):
        return self.x


def deco(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w


@deco
def decorated():
    "decorated"


lam = lambda x: (
    x + 1)
for o in (plain, K, K.m, K().m, K().m(), K.s, K.p.fget, decorated, deco, plain.__code__): print(inspect.getsource(o), end="--\n")
print(inspect.getsourcelines(plain)[1], inspect.getsourcelines(K)[1], inspect.getsourcelines(K.m)[1])
# about f
# two lines
def f(): pass
print(inspect.getcomments(f), inspect.getdoc(K), inspect.getfile(K) == __file__, inspect.getmodulename(__file__))
for bad in (len, int, 5, "x"):
    try: print(inspect.getsource(bad))
    except (TypeError, OSError) as e: print(type(e).__name__, str(e)[:40])
print(inspect.getblock(["def f():\n", "    pass\n", "x = 1\n"]), inspect.indentsize("    x"))
print(inspect.getlineno(inspect.currentframe()), inspect.currentframe().f_lineno)
print([fi.function for fi in inspect.stack()], inspect.stack()[0].code_context)
def caller_info():
    fi = inspect.stack()[1]
    return fi.function, fi.lineno, fi.code_context[0].strip(), fi.filename == __file__
def who(): return caller_info()
print(who())
