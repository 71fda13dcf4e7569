"""walk_tb, walk_stack, StackSummary over functions in classes, lambdas, comprehensions of generators."""
import traceback, sys
def fail(): raise ValueError("x")
class C:
    def m(self): fail()
    @property
    def p(self): self.m()
    @classmethod
    def k(cls): cls().p
f = lambda: C.k()
def gen():
    yield 1
    f()
def top():
    for _ in gen(): pass
try: top()
except ValueError as e:
    tb = e.__traceback__
    print([(fr.f_code.co_name, n) for fr, n in traceback.walk_tb(tb)])
    print([(fr.f_code.co_qualname, fr.f_lineno) for fr, n in traceback.walk_tb(tb)][1:])
    s = traceback.extract_tb(tb)
    print([(x.name, x.lineno, x.line) for x in s], type(s).__name__, len(s))
    print([x.name for x in traceback.extract_tb(tb, 2)], [x.name for x in traceback.extract_tb(tb, -2)])
    print("".join(s.format()).replace(__file__, "F"))
    ss = traceback.StackSummary.extract(traceback.walk_tb(tb), limit=3)
    print([x.name for x in ss])
    for x in s: print(x.colno, x.end_colno, x.end_lineno - x.lineno)
    print([x.locals for x in s][:1])
def extract(): return [x.name for x in traceback.extract_stack()], [x.name for x in traceback.extract_stack(limit=2)], [x.name for x in traceback.extract_stack(sys._getframe(1))]
print(extract())
print(traceback.format_exception_only(ValueError, ValueError("v")), traceback.format_exception(None), traceback.format_exception_only(None, None))
try: traceback.format_exception(ValueError)
except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: int("q")
except ValueError:
    print(traceback.format_exc().splitlines()[-1])
    last = sys.exc_info()
print(last[0].__name__, last[2].tb_lineno, sys.exc_info())
