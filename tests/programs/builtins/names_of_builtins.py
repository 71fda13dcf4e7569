# the builtins module itself
import builtins

print(builtins.len is len, builtins.__name__, builtins.ValueError is ValueError)
expected = """ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False
FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError
RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
UserWarning ValueError Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__
__package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile
complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object
oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple
type vars zip""".split()
print([n for n in expected if not hasattr(builtins, n)], [n for n in dir(builtins) if n not in expected])
for n in expected:
    if n == "__loader__":
        continue
    v = getattr(builtins, n)
    if isinstance(v, type) and v.__module__ != "builtins":
        print(n, v.__module__)
    if isinstance(v, type) and v.__name__ != n:
        print(n, v.__name__)
builtins.injected = "everywhere"
print(injected)
builtins.len = lambda o: "patched"
print(len([]))
del builtins.len
try:
    len([])
except NameError as e:
    print(e)
print(repr(print), type(print).__name__, print.__name__, print.__module__, abs.__self__.__name__)
