"""The examples in docstrings of builtins: there are as many as in CPython's, and all are true."""
import doctest

documented = {"bin": bin, "hex": hex, "oct": oct, "int": int, "bit_length": int.bit_length, "bit_count": int.bit_count,
              "int ratio": int.as_integer_ratio, "float ratio": float.as_integer_ratio, "float.hex": float.hex,
              "fromhex": float.fromhex, "len": len, "max": max, "print": print}
parser = doctest.DocTestParser()
for name, each in documented.items():
    test = parser.get_doctest(each.__doc__, {}, name, None, None)
    print(name, len(test.examples), doctest.DocTestRunner().run(test).failed)
# functools.wraps and pydoc read how it is called from the first line, where the signature cannot say it.
for each, call in (("max", "max("), ("min", "min("), ("iter", "iter("), ("getattr", "getattr("), ("next", "next("),
                   ("vars", "vars("), ("dir", "dir("), ("super", "super("), ("type", "type("), ("int", "int(")):
    print(each, eval(each).__doc__.startswith(call))
