# sys: values and their types
import sys

print(sys.version_info, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.hexversion)
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.float_repr_style)
print(sys.float_info)
print(sys.int_info, sys.hash_info)
print(sys.implementation.name, sys.implementation.version[:2], sys.implementation.cache_tag)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(type(sys.argv).__name__, len(sys.argv), sys.argv[0].endswith("basics.py"))
print(type(sys.path).__name__, type(sys.modules).__name__, "sys" in sys.modules, "builtins" in sys.modules)
print(type(sys.executable).__name__, bool(sys.executable), type(sys.prefix).__name__)
print(sys.flags.optimize, sys.flags.dev_mode, len(sys.flags), type(sys.flags).__name__)
print("json" in sys.stdlib_module_names, "sys" in sys.builtin_module_names, type(sys.stdlib_module_names).__name__)
print(type(sys.warnoptions), sys._xoptions, sys.abiflags, sys.api_version)
print(sys.version.split()[0], len(sys.version_info), sys.thread_info.name)
print(sys.version_info == (3, 11, 2, "final", 0), hash(sys.version_info) == hash(tuple(sys.version_info)))
print(sys.version_info.__reduce__())


def attempt(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def assign():
    sys.version_info.major = 4


attempt(assign)
attempt(lambda: sys.version_info.nothing)
attempt(lambda: type(sys.flags)())
attempt(lambda: type(sys.version_info)((1, 2, 3, "x", 0)))
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.setrecursionlimit("a"))
attempt(lambda: sys.setrecursionlimit(2**31))
attempt(lambda: sys.setrecursionlimit(1500))
attempt(sys.getrecursionlimit)
attempt(lambda: sys.intern(1))
attempt(lambda: sys.intern("abc") is sys.intern("a" + "bc"))
attempt(lambda: sys.set_int_max_str_digits(5))
attempt(sys.get_int_max_str_digits)
attempt(lambda: sys.exit(1, 2))
attempt(lambda: sys.getswitchinterval())
attempt(lambda: sys.setswitchinterval(0))
attempt(lambda: sys.is_finalizing())
attempt(lambda: (sys.gettrace(), sys.getprofile()))
attempt(lambda: sys.getwindowsversion)
attempt(lambda: sys.exc_info())
attempt(lambda: sys.exception())
attempt(lambda: sys.getsizeof())
attempt(lambda: [sys.getsizeof(v) for v in (1, 0, 2**40, 1.5, "", "abc", b"", b"abc", (), (1, 2), [], True, None)])
attempt(lambda: sys.exit())
attempt(lambda: sys.exit(None))
attempt(lambda: sys.exit(3))
attempt(lambda: sys.exit((1, 2)))
attempt(lambda: sys.exit("text"))
