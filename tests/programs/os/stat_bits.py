"""stat: constants and functions of st_mode."""
import _stat
import stat

def show(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)

print(sorted((n, getattr(_stat, n)) for n in dir(_stat) if n[:1] in "SU"  and isinstance(getattr(_stat, n), int)))
print([n for n in dir(stat) if not n.startswith("_") and n not in ("S_IFMT",)])
for mode in (0, 0o100644, 0o40755, 0o120777, 0o10644, 0o140000, 0o60600, 0o20600, 0o107777, 0o101111, 0o170000, 2 ** 32 - 1, -1, 2 ** 32, 2 ** 63, 2 ** 70,
             "a", 1.5, None, True):
    for name in "filemode S_IFMT S_IMODE S_ISBLK S_ISCHR S_ISDIR S_ISDOOR S_ISFIFO S_ISLNK S_ISPORT S_ISREG S_ISSOCK S_ISWHT".split():
        show(getattr(stat, name), mode)
show(stat.S_ISDIR)
show(stat.filemode, 1, 2)
