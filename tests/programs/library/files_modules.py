"""pathlib, shutil, tempfile, glob, filecmp, fileinput: files and folders."""
import errno
import filecmp
import fileinput
import glob
import os
import pathlib
import shutil
import stat
import sys
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

for text in ["/usr/lib/x.tar.gz", "a/b/../c", "", ".", "/", "//net/x", "a//b/./c/", ".hidden", "name."]:
    p = PurePosixPath(text)
    print(repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.is_absolute(), p.root, p.anchor)
w = PureWindowsPath("c:\\Windows/System32\\x.DLL")
print(repr(w), w.drive, w.root, w.parts, w.as_posix(), w == PureWindowsPath("C:/windows/system32/X.dll"), w.match("*.dll"), w.as_uri())
p = PurePosixPath("/a/b/c.py")
print(p / "d", "x" / p, p.joinpath("y", "/z"), p.with_name("n.txt"), p.with_suffix(""), p.with_stem("q"), list(p.parents), p.match("b/*.py"),
      p.relative_to("/a"), p.is_relative_to("/x"), p.as_uri(), bytes(p), hash(p) == hash(PurePosixPath("/a/b/c.py")), p < PurePosixPath("/b"))
for call in (lambda: p.relative_to("/x"), lambda: p.with_suffix("py"), lambda: PurePosixPath("/").with_name("x"), lambda: p / 1, lambda: PurePosixPath("a").as_uri(),
             lambda: p < w, lambda: p.with_name("a/b")):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

top = Path(tempfile.mkdtemp(prefix="krait-", suffix="-t"))
os.chdir(top)
print(top.name.startswith("krait-"), top.name.endswith("-t"), oct(stat.S_IMODE(top.stat().st_mode)))
(top / "d" / "e").mkdir(parents=True)
f = Path("d/f.txt")
print(f.exists(), f.write_text("one\ntwo\n"), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size)
Path("d/g.bin").write_bytes(b"\x00\xff")
Path("d/e/h.txt").touch()
with f.open("a") as out:
    out.write("three")
print(sorted(map(str, Path("d").iterdir())), sorted(map(str, Path(".").glob("**/*.txt"))), sorted(map(str, Path().rglob("*"))), list(Path("d").glob("f*")))
for call in (lambda: Path("none").read_text(), lambda: Path("d").mkdir(), lambda: Path("d").rmdir(), lambda: Path("none").unlink(), lambda: Path("d").read_text(),
             lambda: Path("d/f.txt/x").mkdir(), lambda: list(Path("none").iterdir())):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, e, errno.errorcode[e.errno])
Path("none").unlink(missing_ok=True)
Path("d").mkdir(exist_ok=True)
link = Path("link")
link.symlink_to("d/f.txt")
print(link.is_symlink(), link.readlink(), link.resolve().relative_to(top.resolve()), link.read_text() == f.read_text(), Path("d/../d/f.txt").resolve() == f.resolve())
print(f.rename("d/moved.txt"), f.exists(), link.exists(), Path("d/moved.txt").samefile("d/moved.txt"), Path("~").expanduser() == Path.home(), Path.cwd() == Path().absolute())
os.chmod("d/moved.txt", 0o640)
print(oct(Path("d/moved.txt").stat().st_mode), stat.filemode(Path("d").stat().st_mode), Path("d/moved.txt").owner() == Path("d").owner() if sys.platform == "" else "")

shutil.copytree("d", "copy")
print(sorted(os.listdir("copy")), shutil.copy("d/moved.txt", "copy/e"), shutil.copyfile("d/g.bin", "copy/k.bin"), shutil.copy2("d/g.bin", "copy/l.bin"))
print(filecmp.cmp("d/g.bin", "copy/k.bin"), filecmp.cmp("d/g.bin", "d/moved.txt"), filecmp.cmpfiles("d", "copy", ["g.bin", "moved.txt", "none"]))
Path("copy/only").write_text("x")
c = filecmp.dircmp("d", "copy")
print(c.left_only, sorted(c.right_only), sorted(c.common_files), c.common_dirs, c.diff_files)
c.report()
shutil.copytree("d", "ignored", ignore=shutil.ignore_patterns("*.bin"))
print(sorted(os.listdir("ignored")), shutil.move("ignored", "gone"), os.path.exists("ignored"), shutil.which("no-such-program"), shutil.which("sh") is not None)
for call in (lambda: shutil.copyfile("d/g.bin", "d/g.bin"), lambda: shutil.copytree("d", "copy"), lambda: shutil.rmtree("none"), lambda: shutil.copy("none", "x")):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, str(e)[:60])
shutil.copytree("d", "copy", dirs_exist_ok=True)
shutil.rmtree("copy")
shutil.rmtree("none", ignore_errors=True)
print(shutil.disk_usage(".").total > 0, shutil.get_terminal_size((70, 20)) >= (1, 1), [os.path.basename(x) for x in sorted(glob.glob("d/*"))])
print(sorted(glob.glob("**/*.txt", recursive=True)), glob.glob("[a-d]/mov?d.*"), sorted(glob.iglob("*", root_dir="d")), glob.escape("a[1]*?"), glob.has_magic("a*"))

with tempfile.TemporaryDirectory() as folder:
    name = folder
    print(os.path.isdir(folder))
print(os.path.exists(name))
with tempfile.NamedTemporaryFile("w+", suffix=".tmp", prefix="pre", dir=".") as t:
    t.write("temp")
    t.flush()
    print(os.path.exists(t.name), os.path.basename(t.name)[:3], t.name[-4:], open(t.name).read())
print(os.path.exists(t.name))
with tempfile.TemporaryFile() as t:
    t.write(b"abc")
    t.seek(0)
    print(t.read())
with tempfile.SpooledTemporaryFile(max_size=10) as t:
    t.write(b"small")
    print(t._rolled, t.tell())
    t.write(b"larger than that")
    t.seek(0)
    print(t._rolled, t.read())
handle, path = tempfile.mkstemp(text=True, dir=top)
os.close(handle)
print(os.path.dirname(path) == str(top), tempfile.gettempdir() == os.path.dirname(str(top)), tempfile.gettempprefix())

Path("one").write_text("1\n2\n")
Path("two").write_text("3\n")
with fileinput.input(["one", "two"]) as lines:
    for line in lines:
        print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), repr(line))
with fileinput.input("one", inplace=True, backup=".bak") as lines:
    for line in lines:
        print(line.strip() * 2)
print(Path("one").read_text(), Path("one.bak").read_text())
os.chdir("/")
shutil.rmtree(top)
print(top.exists())

with tempfile.TemporaryDirectory() as folder:
    os.makedirs(f"{folder}/tree/sub")
    Path(folder, "tree/sub/a.txt").write_text("archived")
    made = shutil.make_archive(f"{folder}/out", "gztar", folder, "tree")
    print(os.path.basename(made), [name for name, _ in shutil.get_archive_formats() if name in ("tar", "gztar")])
    shutil.unpack_archive(made, f"{folder}/back")
    print(Path(folder, "back/tree/sub/a.txt").read_text())
    for call in (lambda: shutil.make_archive("x", "none"), lambda: shutil.unpack_archive(f"{folder}/tree/sub/a.txt")):
        try:
            call()
        except (ValueError, shutil.ReadError) as e:
            print(type(e).__name__, str(e).replace(folder, "FOLDER"))
