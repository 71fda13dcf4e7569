"""tarfile with every compression, gzip, and shutil's archives."""
import gzip
import io
import os
import shutil
import tarfile
import tempfile

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, str(e).split("/tmp/")[0])

def make(mode, **kwargs):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode, **kwargs) as t:
        for name, content in (("a.txt", b"hello"), ("dir/b.bin", bytes(range(256)) * 10), ("é.txt", b""), ("long/" * 30 + "name", b"x")):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            info.mtime = 1e9
            info.uname = "root"
            t.addfile(info, io.BytesIO(content))
        link = tarfile.TarInfo("link")
        link.type = tarfile.SYMTYPE
        link.linkname = "a.txt"
        t.addfile(link)
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        t.addfile(folder)
    return buffer.getvalue()

for mode in ("", "gz", "bz2", "xz"):
    for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        try:
            data = make("w:" + mode, format=form)
        except Exception as e:
            print(mode, form, type(e).__name__, e)
            continue
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            print(mode, form, t.getnames()[:4])
            for m in t:
                print(m.name[-20:], m.size, m.mtime, m.type, m.isfile(), m.isdir(), m.issym(), m.linkname, m.uname, oct(m.mode))
            print(t.extractfile("a.txt").read(), t.extractfile("dir/b.bin").read(3), t.extractfile("folder"))
            show(t.getmember, "absent")
data = make("w:gz")
with tarfile.open(fileobj=io.BytesIO(data), mode="r|gz") as t:
    print([m.name[:10] for m in t])
show(tarfile.open, fileobj=io.BytesIO(b"nothing of the kind"))
show(tarfile.open, fileobj=io.BytesIO(data), mode="r:bz2")
show(tarfile.open, fileobj=io.BytesIO(data), mode="q")
print(tarfile.is_tarfile(io.BytesIO(data)))

packed = gzip.compress(b"some data " * 50, mtime=0)
print(packed, gzip.decompress(packed)[:12], gzip.decompress(packed + packed)[-5:], len(gzip.compress(b"x" * 1000, 1, mtime=5)))
show(gzip.decompress, b"not gzip")
show(gzip.decompress, packed[:-3])
show(gzip.decompress, packed[:-8] + b"12345678")
with gzip.GzipFile(fileobj=io.BytesIO(packed)) as f:
    print(f.read(4), f.readline(), f.tell(), f.mtime, f.seek(2), f.read(3), f.peek(2)[:2])

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs("src/sub")
    for name in ("src/a.txt", "src/sub/b.txt"):
        with open(name, "w") as f:
            f.write(name)
    with gzip.open("x.gz", "wt", encoding="utf-8") as f:
        f.write("é\n" * 3)
    with gzip.open("x.gz", "rt", encoding="utf-8") as f:
        print(f.readlines())
    for kind in ("zip", "tar", "gztar", "bztar", "xztar"):
        name = shutil.make_archive("arch", kind, "src")
        print(os.path.basename(name))
        shutil.unpack_archive(name, "out-" + kind)
        for root, dirs, files in os.walk("out-" + kind):
            dirs.sort()
            for f in sorted(files):
                with open(os.path.join(root, f)) as g:
                    print(os.path.join(root, f), g.read())
    show(shutil.make_archive, "arch", "7z", "src")
    show(shutil.unpack_archive, "x.gz", "nowhere")
    print([name for name, _ in shutil.get_archive_formats()], [name for name, _, _ in shutil.get_unpack_formats()])
    with tarfile.open("arch.tar.xz") as t:
        t.extractall("all")
        t.list(verbose=False)
    print(sorted(os.listdir("all")))
    os.chdir("/")
