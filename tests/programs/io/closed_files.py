# operations on closed files
open("f.txt", "w").write("x")
files = {"r": open("f.txt"), "w": open("g.txt", "w+"), "b": open("f.txt", "rb"), "wb": open("h.txt", "wb"),
         "raw": open("f.txt", "rb", 0)}
for f in files.values():
    f.close()
    f.close()
methods = ["read", "readline", "readlines", "flush", "tell", "truncate", "fileno", "isatty", "readable", "writable",
           "seekable", "__enter__", "__iter__", "__next__", "detach", "peek", "read1"]
for name, f in files.items():
    print(name, f.closed, f.name)
    for m in methods:
        try:
            print(name, m, getattr(f, m)())
        except Exception as e:
            print(name, m, type(e).__name__, e)
    for m, a in (("write", "a"), ("write", b"a"), ("seek", 0), ("writelines", []), ("readinto", bytearray(1))):
        try:
            print(name, m, getattr(f, m)(a))
        except Exception as e:
            print(name, m, type(e).__name__, e)
