# The lines of a module's source under another file name: linecache.lazycache and updatecache with its globals.
import linecache
import traceback

linecache.clearcache()
print(linecache.lazycache("other", globals()), linecache.lazycache("other", globals()))
print(len(linecache.cache["other"]))
print(repr(linecache.getline("other", 1)), len(linecache.cache["other"]))
print(linecache.lazycache("other", globals()), linecache.lazycache("<pseudo>", globals()), linecache.lazycache("", globals()))
linecache.clearcache()
print(linecache.updatecache("/nowhere/x.py", globals())[1])
summary = traceback.FrameSummary("/nowhere/x.py", 2, "f")
print(summary.line, tuple(summary))
linecache.clearcache()
print(linecache.lazycache("third", {}), linecache.lazycache("third", {"__name__": "nosuch"}), linecache.cache)
late = traceback.FrameSummary("third", 3, "g", lookup_line=False)
linecache.lazycache("third", globals())
print(late.line)
linecache.checkcache()
print(sorted(linecache.cache))
