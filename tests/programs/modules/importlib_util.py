"""importlib.util and pkgutil: names of files, specs of modules, what a package holds."""
import importlib.util as util
import json
import json.decoder
import os
import pkgutil

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

def spec(*args):
    try:
        s = util.find_spec(*args)
    except Exception as e:
        print(type(e).__name__, e)
        return
    if s is None:
        print(None)
        return
    print(s.name, s.origin, s.parent, s.has_location, s.submodule_search_locations, s.loader is not None)

for path in ("/a/b.py", "b.py", "b", "a.b.py", "/x/.py"):
    show(util.cache_from_source, path)
    show(util.cache_from_source, path, optimization=2)
show(util.cache_from_source, "b.py", optimization="a-b")
show(util.cache_from_source, "b.py", optimization="")
show(util.cache_from_source, "b.py", True)
show(util.cache_from_source, "b.py", False)
show(util.cache_from_source, "b.py", False, optimization=1)
show(util.cache_from_source, 5)
for path in ("/a/__pycache__/b.cpython-311.pyc", "/a/b.cpython-311.pyc", "/a/__pycache__/b.cpython-311.opt-1.pyc", "/a/__pycache__/b.pyc",
             "/a/__pycache__/b.x.y.pyc", "/a/__pycache__/b.x.opt-!.pyc", "__pycache__/b.cpython-311.pyc"):
    show(util.source_from_cache, path)
for args in ((".a", "b.c"), ("..a", "b.c"), ("...a", "b.c"), ("a", "b"), (".a", ""), (".", "b")):
    show(util.resolve_name, *args)
show(util.decode_source, b"# coding: latin-1\r\n\xe9\r\n")
show(util.decode_source, b"\xef\xbb\xbfx = 1\r")
show(util.decode_source, b"\xe9")
print(util.MAGIC_NUMBER, util.source_hash(b""), util.source_hash(b"abc"), util.source_hash(bytes(range(100))))
for args in (("nonexistent",), ("nonexistent.sub",), ("json",), ("sys",), (".x",), (".x", "json"), (".decoder", "json"), ("os.x",), ("json.encoder",),
             ("",)):
    spec(*args)
s = util.spec_from_file_location("x", "/tmp/x.py")
print(s.name, s.origin, s.parent, s.has_location, s.submodule_search_locations, s.loader.name, s.loader.path)
m = util.module_from_spec(s)
print(m.__name__, m.__file__, m.__spec__ is s, m.__loader__ is s.loader, m.__package__ == "")
s = util.spec_from_file_location("p", "/tmp/p/__init__.py")
print(s.submodule_search_locations, s.parent, util.module_from_spec(s).__path__)
show(util.spec_from_file_location, "x")
show(util.spec_from_file_location, "x", "/tmp/x.txt")
show(util.spec_from_loader, "x", None)
show(util.module_from_spec, util.spec_from_loader("x", None))

print([(m.name, m.ispkg) for m in pkgutil.iter_modules(json.__path__)])
print([m.name for m in pkgutil.iter_modules(json.__path__, "pre.")])
print(pkgutil.get_data("json", "tool.py")[:3] == open(os.path.join(os.path.dirname(json.__file__), "tool.py"), "rb").read(3))
print(pkgutil.resolve_name("json:dumps") is json.dumps, pkgutil.resolve_name("json.decoder") is json.decoder)
show(pkgutil.resolve_name, "json:nothing")
show(pkgutil.resolve_name, "1bad")
