"""zipfile: writing, reading, every compression, directories, errors."""
import io
import os
import stat
import tempfile
import zipfile

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as z:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        info = zipfile.ZipInfo("dir/file%d.txt" % method, (2020, 2, 3, 4, 5, 6))
        info.compress_type = method
        info.comment = b"comment"
        z.writestr(info, b"content " * 100)
    z.writestr(zipfile.ZipInfo("é€.txt", (1999, 12, 31, 23, 59, 58)), "text é")
    z.comment = b"whole"
    with z.open(zipfile.ZipInfo("open.bin"), "w") as f:
        print(f.write(b"abc"), f.write(b"def"))
    show(z.writestr, zipfile.ZipInfo("open.bin"), b"again")
data = buffer.getvalue()
print(len(data), zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b"no")))
with zipfile.ZipFile(io.BytesIO(data)) as z:
    for info in z.infolist():
        print(info.filename, info.date_time, info.compress_type, info.file_size, info.compress_size, hex(info.CRC), info.comment, info.is_dir(),
              info.flag_bits, info.external_attr)
    print(z.namelist(), z.comment, z.testzip())
    print(z.read("dir/file8.txt")[:16], z.read("é€.txt").decode())
    with z.open("dir/file12.txt") as f:
        print(f.read(5), f.readline(), f.tell(), f.seek(3), f.read(4), f.seekable(), f.peek(4)[:4])
    show(z.open, "absent")
    show(z.read, "dir/file8.txt", b"pw")
    print(z.getinfo("open.bin"))
    z.printdir()
    path = zipfile.Path(z)
    print(sorted(p.name for p in path.iterdir()), (path / "dir" / "file0.txt").read_text()[:7], (path / "x").exists())
show(zipfile.ZipFile, io.BytesIO(b"not a zip file"))
show(zipfile.ZipFile, io.BytesIO(data), "q")
show(zipfile.ZipFile, "/nonexistent/file.zip")
broken = bytearray(data)
broken[45] ^= 255
with zipfile.ZipFile(io.BytesIO(broken)) as z:
    show(z.testzip)
    show(z.read, "dir/file0.txt")
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs("tree/sub")
    for name in ("tree/a.txt", "tree/sub/b.txt"):
        with open(name, "w") as f:
            f.write(name * 3)
        os.utime(name, (1e9, 1e9))
    with zipfile.ZipFile("out.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for root, dirs, files in os.walk("tree"):
            for name in sorted(files):
                z.write(os.path.join(root, name))
    with zipfile.ZipFile("out.zip", "a") as z:
        z.writestr("new/", b"")
        z.writestr("new/c.txt", "c")
    with zipfile.ZipFile("out.zip") as z:
        print(z.namelist())
        z.extractall("back")
        print(z.extract("tree/a.txt", "one"))
    for root, dirs, files in os.walk("back"):
        dirs.sort()
        for name in sorted(files):
            with open(os.path.join(root, name)) as f:
                print(root, name, f.read())
    os.chdir("/")
