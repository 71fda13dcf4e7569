# tell and seek in text files
with open("p.txt", "w", newline="") as f:
    f.write("one\ntwo é\r\nthree\u4e2d\nfour\n")
with open("p.txt", encoding="utf-8") as f:
    marks = []
    while True:
        marks.append(f.tell())
        line = f.readline()
        if not line:
            break
        print(repr(line))
    print(marks)
    for m in reversed(marks):
        f.seek(m)
        print(repr(f.readline()))
    f.seek(0)
    print(repr(f.read(5)), f.tell(), repr(f.read(4)), f.tell())
    f.seek(0)
    next(f)
    try:
        f.tell()
    except OSError as e:
        print(e)
    list(f)
    print(f.tell())
    f.seek(0, 2)
    print(f.tell(), repr(f.read()))
    for bad in ((-1,), (1, 1), (1, 2), (0, 5)):
        try:
            f.seek(*bad)
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
    print(f.seek(0, 1), f.seek(3))
with open("p.txt", "rb") as f:
    print(f.seek(-5, 2), f.read(), f.seek(2), f.read(2), f.seek(1, 1), f.read(3), f.tell())
    try:
        f.seek(-1)
    except OSError as e:
        print(e)
