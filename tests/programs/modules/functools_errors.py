# Calls of functools, wrong ones too.
import functools as F
from operator import add


def attempt(text, run):
    try:
        shown = repr(run())
    except Exception as error:
        shown = type(error).__name__ + ": " + str(error)
    print(text, "->", shown.split(" at 0x")[0])


attempt('F.partial()', lambda: F.partial())
attempt('F.partial(1)', lambda: F.partial(1))
attempt('F.partial(x=1)', lambda: F.partial(x=1))
attempt('F.partial(print,1,2,a=3)', lambda: F.partial(print,1,2,a=3))
attempt('F.partial(F.partial(print,1),2,b=1)', lambda: F.partial(F.partial(print,1),2,b=1))
attempt('F.partial(print).func', lambda: F.partial(print).func)
attempt('F.partial(print,1).args', lambda: F.partial(print,1).args)
attempt('F.partial(print,a=1).keywords', lambda: F.partial(print,a=1).keywords)
attempt('F.partial(print,1).__reduce__()', lambda: F.partial(print,1).__reduce__())
attempt('F.partial(print).__dict__', lambda: F.partial(print).__dict__)
attempt('F.reduce()', lambda: F.reduce())
attempt('F.reduce(1)', lambda: F.reduce(1))
attempt('F.reduce(add,[])', lambda: F.reduce(add,[]))
attempt('F.reduce(add,1)', lambda: F.reduce(add,1))
attempt('F.reduce(add,[],1,2)', lambda: F.reduce(add,[],1,2))
attempt('F.cmp_to_key()', lambda: F.cmp_to_key())
attempt('F.cmp_to_key(lambda a,b:0)(1)<2', lambda: F.cmp_to_key(lambda a,b:0)(1)<2)
attempt('F.cmp_to_key(lambda a,b:0)', lambda: F.cmp_to_key(lambda a,b:0))
attempt('F.cmp_to_key(lambda a,b:0)(1).obj', lambda: F.cmp_to_key(lambda a,b:0)(1).obj)
attempt('hash(F.cmp_to_key(lambda a,b:0)(1))', lambda: hash(F.cmp_to_key(lambda a,b:0)(1)))
attempt('F.lru_cache(1)(print)', lambda: F.lru_cache(1)(print))
attempt("F.lru_cache('a')", lambda: F.lru_cache('a'))
attempt('F.lru_cache(len)', lambda: F.lru_cache(len))
attempt('F.lru_cache(3)(1)', lambda: F.lru_cache(3)(1))
attempt('F.partial.__module__', lambda: F.partial.__module__)
attempt('type(F.lru_cache(len))', lambda: type(F.lru_cache(len)))
attempt('F.lru_cache(len).cache_info()', lambda: F.lru_cache(len).cache_info())
attempt('F.lru_cache(maxsize=-3)(len).cache_info()', lambda: F.lru_cache(maxsize=-3)(len).cache_info())
attempt('F.lru_cache(maxsize=None,typed=True)(len).cache_parameters()', lambda: F.lru_cache(maxsize=None,typed=True)(len).cache_parameters())
attempt('F.cmp_to_key(lambda a,b:0)(1)(2)', lambda: F.cmp_to_key(lambda a,b:0)(1)(2))
attempt('F.cmp_to_key(lambda a,b:0)(1)<F.cmp_to_key(lambda a,b:0)(2)', lambda: F.cmp_to_key(lambda a,b:0)(1)<F.cmp_to_key(lambda a,b:0)(2))
attempt('F.cmp_to_key()(1)', lambda: F.cmp_to_key()(1))
attempt('F.cmp_to_key(1)', lambda: F.cmp_to_key(1))
attempt('F.cmp_to_key(1)(1,2)', lambda: F.cmp_to_key(1)(1,2))
attempt('F.cmp_to_key(mycmp=len)', lambda: F.cmp_to_key(mycmp=len))
attempt('type(F.cmp_to_key(len))', lambda: type(F.cmp_to_key(len)))
attempt('F.partial(print)<1', lambda: F.partial(print)<1)
attempt('F.partial[int]', lambda: F.partial[int])
attempt('F.partial(print,1).__setstate__(1)', lambda: F.partial(print,1).__setstate__(1))
attempt('F.lru_cache(len)(1,2)', lambda: F.lru_cache(len)(1,2))
attempt('F.lru_cache(lambda x:1)([])', lambda: F.lru_cache(lambda x:1)([]))
