# open, read, write, iterate, seek: text files
path = "text.txt"
with open(path, "w") as f:
    print(f.write("first\nsecond\n"), f.write("third"), f.name, f.mode, f.closed, f.encoding)
    print("printed", file=f)
    f.writelines(["a\n", "b\n"])
print(f.closed)
with open(path) as f:
    print(repr(f.read()))
    print(repr(f.read()), repr(f.readline()))
with open(path) as f:
    print(f.readline(), f.readlines())
with open(path) as f:
    for number, line in enumerate(f):
        print(number, repr(line))
with open(path) as f:
    print([repr(f.read(n)) for n in (0, 1, 3, 5, 100)])
with open(path) as f:
    print(repr(f.readline(3)), repr(f.readline(100)), repr(f.readline(0)), f.readlines(7))
with open(path, "a") as f:
    print(f.tell(), f.write("appended\n"), f.tell())
with open(path, "r+") as f:
    print(f.readline(), end="")
    f.seek(0)
    f.write("FIRST")
    f.seek(0, 2)
    f.write("end\n")
print(open(path).read())
with open(path, "w+") as f:
    f.write("hello world")
    f.seek(6)
    print(f.read(), f.tell())
    f.seek(0)
    f.truncate(5)
    print(f.read())
try:
    open(path, "x")
except FileExistsError as e:
    print(e)
with open("new.txt", "x") as f:
    f.write("created")
print(open("new.txt").read())
