#!/usr/bin/env python3.11
"""Tests of the tool itself: verbs, options, exit status, outputs, cache.

    run.py --build DIR [PATTERN]      PATTERN: part of a test's name

Each test is a function test_NAME(t); `t` is a Case with a scratch folder, an own cache and krait(...) to run.
"""
import argparse
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HELLO = "import sys\nprint('hello', *sys.argv)\n"
TIMEOUT_SECONDS = 120


class Failure(Exception):
    pass


class Case:
    def __init__(self, build, folder):
        self.tool = build / "krait"
        self.folder = folder
        self.env = dict(os.environ, XDG_CACHE_HOME=str(folder / "cache"))
        self.env.pop("KRAITPATH", None)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def read(self, name):
        return (self.folder / name).read_text()

    def exists(self, name):
        return (self.folder / name).exists()

    def files(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*")
                      if p.is_file() and "cache" not in p.parts)

    def run(self, *command, **options):
        return subprocess.run([str(part) for part in command], cwd=self.folder, env=self.env, text=True,
                              capture_output=True, timeout=TIMEOUT_SECONDS, stdin=subprocess.DEVNULL, **options)

    def krait(self, *arguments, status=0, **options):
        done = self.run(self.tool, *arguments, **options)
        self.equal(done.returncode, status, f"status of krait {' '.join(map(str, arguments))}\n{done.stderr}")
        return done

    def equal(self, found, wanted, what="value"):
        if found != wanted:
            raise Failure(f"{what}: found {found!r}, wanted {wanted!r}")

    def holds(self, condition, what):
        if not condition:
            raise Failure(what)


# ---- Usage ----

def test_help_names_every_verb(t):
    text = t.krait("help").stdout
    for verb in ("run", "build", "check", "bench", "emit", "version", "help"):
        t.holds(f"\n  {verb} " in text, f"help names {verb}")
        one = t.krait(verb, "--help").stdout
        t.holds(one.startswith(f"Usage: krait {verb}"), f"usage of {verb}")
        t.holds("Examples:" in one, f"examples of {verb}")
        t.equal(t.krait("help", verb).stdout, one, "help VERB and VERB --help")


def test_wrong_usage_is_status_2(t):
    t.write("a.py", HELLO)
    for arguments in (["frobnicate"], ["build"], ["build", "--frobnicate", "a.py"], ["build", "a.py", "-o"], ["run"],
                      ["emit", "ast"], ["emit", "soup", "a.py"], ["build", "-O7", "a.py"], ["build", "--lib-opt=7", "a.py"], ["run", "-march=frob", "a.py"], ["check", "-c", "a.py"],
                      ["bench", "--runs", "0", "a.py"]):
        done = t.krait(*arguments, status=2)
        t.holds(done.stderr.startswith("krait: error: "), f"message of {arguments}")
        t.equal(done.stdout, "", f"output of {arguments}")
    t.equal(t.files(), ["a.py"], "files")


def test_missing_file_is_status_1(t):
    for verb in ("run", "build", "check"):
        done = t.krait(verb, "nowhere.py", status=1)
        t.equal(done.stderr, "krait: error: cannot read nowhere.py: No such file or directory\n", verb)


def test_version(t):
    done = t.krait("version")
    t.holds("krait 0." in done.stdout and "LLVM 19" in done.stdout, "versions")
    t.equal(t.krait("--version").stdout, done.stdout, "--version")


# ---- check, emit ----

def test_check_reports_position(t):
    t.write("bad.py", "x = 1\nif x\n    pass\n")
    done = t.krait("check", "bad.py", status=1)
    t.holds(done.stderr.startswith("bad.py:2:"), f"position in {done.stderr!r}")
    t.holds("error: expected ':'" in done.stderr, "message")
    t.write("good.py", "x = 1\n")
    t.equal(t.krait("check", "good.py").stderr, "", "a good file")
    t.krait("check", "good.py", "bad.py", status=1)


def test_check_warns_and_accepts(t):
    t.write("a.py", "def area(width, *, height):\n    return width * hieght\nprint(area(1, heigt=2))\n")
    t.equal(t.krait("check", "a.py").stderr,
            "a.py:2:20: warning: name 'hieght' is not defined. Did you mean: 'height'?\n"
            "    return width * hieght\n"
            "                   ^^^^^^\n"
            "a.py:3:15: warning: area() got an unexpected keyword argument 'heigt'. Did you mean: 'height'?\n"
            "print(area(1, heigt=2))\n"
            "              ^^^^^^^\n", "warnings")
    t.write("pkg/__init__.py", "import pkg.part\nprint(part, port)\n")
    t.write("pkg/part.py", "")
    t.holds("name 'port'" in t.krait("check", "pkg/__init__.py").stderr, "a name of a package")
    t.holds("'part' is" not in t.krait("check", "pkg/__init__.py").stderr, "a submodule")


def test_check_knows_what_stars_bring(t):
    t.write("a.py", "from lib.more import *\nfrom lib.other import absent\nprint(one, two, thre, part.x)\n")
    t.write("lib/__init__.py", "")
    t.write("lib/more.py", "from .other import *\n__all__ = ['one', 'part']\none = 1\n")
    t.write("lib/other.py", "two = three = 3\n")
    t.equal(t.krait("check", "a.py").stderr.splitlines()[0],
            "a.py:3:17: warning: name 'thre' is not defined", "the warning")
    t.write("lib/other.py", "exec('thre = 3')\n")
    t.equal(t.krait("check", "a.py").stderr, "", "a module that may bind anything")
    t.write("a.py", "from no_such_module import *\nthre\n")
    t.equal(t.krait("check", "a.py").stderr, "", "an absent module")


def test_check_finds_nothing_in_the_library(t):
    files = sorted(pathlib.Path("/usr/lib/python3.11").glob("*.py"))
    t.holds(len(files) > 150, "the library is installed")
    t.equal(t.krait("check", *files).stderr, "", "warnings")


def test_emit_stages(t):
    t.write("a.py", "def f(x):\n    return x + 1\n")
    stages = {"tokens": "NAME", "ast": "FunctionDef", "symbols": "f", "ir": "binop.add", "llvm": "kr_binop_add",
              "asm": ".text"}
    for stage, word in stages.items():
        level = ["-O0"] if stage in ("ir", "llvm") else []
        t.holds(word in t.krait("emit", stage, *level, "a.py").stdout, f"{word} in {stage}")
        t.krait("emit", stage, *level, "-o", "out.txt", "a.py")
        t.holds(word in t.read("out.txt"), f"{word} in the file of {stage}")


def test_emit_ast_as_cpython(t):
    t.write("a.py", "print(f'{1 + 2!r:>4}')\n")
    wanted = t.run(sys.executable, "-c",
                   "import ast; print(ast.dump(ast.parse(open('a.py').read()), include_attributes=True))").stdout
    t.equal(t.krait("emit", "ast", "--format=cpython", "a.py").stdout, wanted, "dump")


def test_emit_rejects(t):
    t.write("bad.py", "def\n")
    t.krait("emit", "ir", "-o", "out.txt", "bad.py", status=1)
    t.holds(not t.exists("out.txt"), "no output of a rejected program")


# ---- build ----

def test_build_and_run(t):
    t.write("hello.py", HELLO)
    t.krait("build", "hello.py")
    done = t.run("./hello", "1", "two")
    t.equal((done.returncode, done.stdout), (0, "hello ./hello 1 two\n"), "the program")
    t.equal(t.files(), ["hello", "hello.py"], "files")


def test_build_output_and_levels(t):
    t.write("src/hello.py", HELLO)
    for level in range(4):
        t.krait("build", "src/hello.py", f"-O{level}", "-o", f"bin{level}")
        t.equal(t.run(f"./bin{level}").stdout, f"hello ./bin{level}\n", f"-O{level}")


def test_build_static(t):
    t.write("hello.py", HELLO)
    t.krait("build", "--static", "hello.py")
    t.equal(t.run("./hello").stdout, "hello ./hello\n", "the program")
    t.holds("statically linked" in t.run("file", "hello").stdout or b"ld-linux" not in
            (t.folder / "hello").read_bytes(), "no dynamic loader")


def test_build_is_deterministic(t):
    t.write("hello.py", HELLO + "def f(a, *, b={1, 2, 'x'}): return a in {1, 2}\n")
    t.krait("build", "--no-cache", "hello.py", "-o", "one")
    t.krait("build", "--no-cache", "hello.py", "-o", "two")
    t.holds((t.folder / "one").read_bytes() == (t.folder / "two").read_bytes(), "the same bytes twice")


def test_build_failure_leaves_old_output(t):
    t.write("a.py", "x = (\n")
    t.write("a", "old")
    t.krait("build", "a.py", status=1)
    t.equal(t.read("a"), "old", "output")
    t.equal(t.files(), ["a", "a.py"], "files")
    done = t.krait("build", "a.py", "-o", "no/such/folder/a", status=1)
    t.holds("krait: error" not in done.stdout, "errors go to stderr")


def test_build_object(t):
    t.write("m.py", "def f(): return 1\n")
    t.krait("build", "-c", "--module", "pkg.m", "m.py")
    symbols = t.run("nm", "m.o").stdout
    t.holds("kr_module.pkg.m" in symbols, "the module's definition")
    t.holds("kr_program" not in symbols, "no program")


def test_dependency_file(t):
    t.write("a.py", "import b, n.r\nfrom p import q\n")
    t.write("n/r.py", "")
    t.write("b.py", "")
    t.write("p/__init__.py", "")
    t.write("p/q.py", "")
    t.krait("build", "-MD", "--python-lib=none", "a.py")
    rule = t.read("a.d").replace("\\\n", " ").split()
    t.equal(rule[0], "a:", "target")
    t.equal([os.path.relpath(path, t.folder) for path in rule[1:]], ["a.py", "b.py", "n/r.py", "p/__init__.py", "p/q.py"],
            "dependencies")


# ---- Modules ----

def test_modules_are_found(t):
    t.write("app.py", "import here, there, path.inner\nfrom pkg import sub\nfrom pkg.sub import x\n"
                      "print(here.x, there.x, path.inner.x, sub.x, x, __name__, sub.__name__)\n")
    t.write("here.py", "x = 'here'\n")
    t.write("lib/there.py", "x = 'there'\n")
    t.write("more/path/__init__.py", "")
    t.write("more/path/inner.py", "x = 'inner'\n")
    t.write("pkg/__init__.py", "from . import sub\n")
    t.write("pkg/sub.py", "from . import sub as me\nx = 'sub'\n")
    t.env["KRAITPATH"] = "more"
    t.equal(t.krait("run", "-I", "lib", "app.py").stdout, "here there inner sub sub __main__ pkg.sub\n", "output")


def test_absent_module_is_an_error_when_imported(t):
    t.write("app.py", "try:\n    import no_such_module\nexcept ImportError as e:\n    print(e)\n")
    t.equal(t.krait("run", "app.py").stdout, "No module named 'no_such_module'\n", "output")


def test_library_modules_bring_only_what_is_needed(t):
    t.write("lib/helper.py", "import os.path, sys\n"
            "__all__ = ['used']\n"
            "def used():\n    import wanted\n    return wanted.x\n"
            "def unused():\n    import unwanted\n"
            "def of_table():\n    import unwanted\n"
            "def of_used_table():\n    import wanted_by_table\n"
            "TABLE = {'a': (of_table, [used])}\nif os.path:\n    TABLE['b'] = of_table\nUSED = [of_used_table]\n"
            "class C:\n    def __reduce__(self):\n        import unwanted\nC()\nUSED[0]()\n"
            "__all__.append('unused')\n"
            "if sys.platform == 'win32':\n    import other_platform\n"
            "if __name__ == '__main__':\n    import other_main\n")
    for name in ("wanted", "wanted_by_table", "unwanted", "other_platform", "other_main"):
        t.write(f"lib/{name}.py", f"x = '{name}'\n")
    t.write("lib/hopeless.py", "import os\nimport unwanted\nimport no_such_native\n")
    t.write("app.py", "import helper\nprint(helper.used())\n"
                      "try:\n    import hopeless\nexcept ImportError as e:\n"
                      "    print(e, e.__traceback__.tb_next.tb_lineno)\n")
    t.write("lib/os/path.py", "")
    t.write("lib/os/__init__.py", "")
    done = t.krait("run", "-v", "--python-lib", "lib", "app.py")
    t.equal(done.stdout, "wanted\nNo module named 'no_such_native' 3\n", "output")
    t.holds("krait: read wanted for helper, where it says used\n" in done.stderr, "why wanted is read")
    compiled = [line.split()[2] for line in done.stderr.splitlines() if line.startswith("krait: compiled ")]
    t.equal(sorted(compiled), ["__main__", "helper", "hopeless", "os", "os.path", "wanted", "wanted_by_table"],
            "what is compiled")


def test_broken_module_is_an_error_when_imported(t):
    t.write("app.py", "try:\n    import broken\nexcept SyntaxError as e:\n    print(e.msg, e.lineno)\n")
    t.write("broken.py", "x = 1\ny = = 2\n")
    t.equal(t.krait("run", "app.py").stdout, "invalid syntax 2\n", "output")


def test_a_folder_is_run_through_its_main(t):
    t.write("app/__main__.py", "import part, sys\nprint(part.x, __name__, sys.argv)\n")
    t.write("app/part.py", "x = 1\n")
    t.equal(t.krait("run", "app", "y").stdout, "1 __main__ ['app', 'y']\n", "output")
    t.krait("build", "app", "-o", "bin")
    t.equal(t.run("./bin").stdout, "1 __main__ ['./bin']\n", "the executable")
    t.equal(t.krait("run", "cache", status=1).stderr,
            "krait: error: cannot read cache/__main__.py: No such file or directory\n", "another folder")


# ---- run and its cache ----

def test_run_passes_arguments_and_status(t):
    t.write("a.py", "import sys\nprint(sys.argv)\nsys.exit(int(sys.argv[1]))\n")
    for _ in range(2):
        done = t.krait("run", "a.py", "3", "-O2", "--help", status=3)
        t.equal(done.stdout, "['a.py', '3', '-O2', '--help']\n", "arguments")


def test_run_without_a_verb(t):
    t.write("a.py", HELLO)
    t.equal(t.krait("a.py", "x").stdout, "hello a.py x\n", "output")


def test_run_syntax_error_as_cpython(t):
    t.write("a.py", "x = 1\ndef f(:\n    pass\n")
    done = t.krait("run", "a.py", status=1)
    wanted = t.run(sys.executable, "a.py").stderr
    t.equal(done.stderr, wanted, "stderr")


def test_run_sees_changes(t):
    t.write("a.py", "import b\nprint(b.x)\n")
    t.write("b.py", "x = 1\n")
    t.equal(t.krait("run", "a.py").stdout, "1\n", "first")
    t.equal(t.krait("run", "a.py").stdout, "1\n", "again")
    t.write("b.py", "x = 2\n")
    t.equal(t.krait("run", "a.py").stdout, "2\n", "after a change")
    t.write("b/__init__.py", "x = 3\n")
    t.equal(t.krait("run", "a.py").stdout, "3\n", "a package now shadows the module")


def test_second_run_is_fast(t):
    t.write("a.py", HELLO)
    t.krait("run", "a.py")
    times = []
    for _ in range(10):
        start = time.perf_counter()
        t.krait("run", "a.py")
        times.append(time.perf_counter() - start)
    t.holds(min(times) < 0.015, f"{min(times) * 1000:.1f} ms, wanted less than 15")


def test_run_without_cache(t):
    t.write("a.py", HELLO)
    t.env["XDG_CACHE_HOME"] = "/proc/nowhere"
    t.equal(t.krait("run", "a.py", "x").stdout.split()[0], "hello", "an unusable cache is no error")
    t.equal(t.krait("run", "--no-cache", "a.py").stdout.split()[0], "hello", "--no-cache")
    t.equal(t.files(), ["a.py"], "files")


def test_cache_stays_small(t):
    t.env["KRAIT_CACHE_SIZE"] = "6M"
    for number in range(8):
        path = t.write(f"a{number}.py", f"print({number})\n")
        t.equal(t.krait("run", path).stdout, f"{number}\n", "output")
        for entry in (t.folder / "cache").rglob("*"):
            an_hour_ago = time.time() - 3600 + number
            os.utime(entry, (an_hour_ago, an_hour_ago))
    entries = [entry for entry in (t.folder / "cache").rglob("*") if entry.is_file()]
    t.holds(sum(entry.stat().st_size for entry in entries) < 9 << 20, "the cache stays near its size")
    programs = [entry for entry in entries if entry.parent.name == "programs" and entry.suffix != ".deps"]
    t.holds(0 < len(programs) < 8, "old programs are removed")
    t.equal(t.krait("run", "a0.py").stdout, "0\n", "output of what was removed")


def test_several_kraits_at_once(t):
    t.write("a.py", HELLO)
    running = [subprocess.Popen([t.tool, "run", "a.py", str(i)], cwd=t.folder, env=t.env, text=True,
                                stdout=subprocess.PIPE) for i in range(4)]
    t.equal([p.communicate(timeout=TIMEOUT_SECONDS)[0] for p in running], [f"hello a.py {i}\n" for i in range(4)],
            "outputs")


# ---- The archive of library modules ----

def compiled_by(done):
    return sorted(line.split()[2] for line in done.stderr.splitlines() if line.startswith("krait: compiled "))


def archive_case(t):
    """A library of two modules of which one is in the archive, and a program with a module of its own."""
    t.write("lib/common.py", "def f():\n    return 'common'\n")
    t.write("lib/rare.py", "x = 'rare'\n")
    t.write("list.py", "import common\n")
    t.write("app.py", "import common, rare, own\nprint(common.f(), rare.x, own.x)\n")
    t.write("own.py", "x = 'own'\n")
    t.env["KRAIT_PYTHON_LIB"] = str(t.folder / "lib")
    t.env["KRAIT_ARCHIVE"] = str(t.folder / "archive")
    t.equal(compiled_by(t.krait("archive", "-v", "list.py")), ["common"], "what goes into the archive")
    return [name for name in t.files() if name.startswith("archive/")]


def test_archive_serves_every_program(t):
    held = archive_case(t)
    t.equal(len(held), 1, "objects in the archive")
    t.equal(compiled_by(t.krait("archive", "-v", "list.py")), [], "filled again")
    done = t.krait("run", "-v", "app.py")
    t.equal(done.stdout, "common rare own\n", "output")
    t.equal(compiled_by(done), ["__main__", "own", "rare"], "what is compiled")
    t.equal(compiled_by(t.krait("build", "-v", "-march=x86-64-v3", "app.py")), ["__main__", "own"], "for another processor")
    t.equal([name for name in t.files() if name.startswith("archive/")], held, "the archive afterwards")
    t.env["XDG_CACHE_HOME"] = "/proc/nowhere"
    t.equal(compiled_by(t.krait("run", "-v", "app.py")), ["__main__", "own", "rare"], "without a cache")
    t.equal([name for name in t.files() if name.startswith("archive/")], held, "the archive after that")


def test_archive_that_does_not_fit_is_ignored(t):
    held = archive_case(t)
    for option in ("--no-cache", "--lib-opt=2", "--verify-each"):
        t.holds("common" in compiled_by(t.krait("build", "-v", option, "app.py")), f"{option} compiles the library")
    t.write("lib/common.py", "def f():\n    return 'changed'\n")
    t.equal(t.krait("run", "app.py").stdout, "changed rare own\n", "output after a change of the library")
    t.write("common.py", "def f():\n    return 'shadow'\n")
    t.equal(t.krait("run", "app.py").stdout, "shadow rare own\n", "output with a module of that name beside the program")
    (t.folder / held[0]).unlink()
    t.equal(t.krait("run", "app.py").stdout, "shadow rare own\n", "output without the archive")


def test_archive_is_cleared_of_what_is_old(t):
    held = archive_case(t)
    hours_ago = time.time() - 7200
    os.utime(t.folder / held[0], (hours_ago, hours_ago))
    t.write("lib/common.py", "def f():\n    return 'changed'\n")
    t.krait("archive", "list.py")
    now = [name for name in t.files() if name.startswith("archive/")]
    t.holds(len(now) == 1 and now != held, f"{now} in place of {held}")


# ---- What is installed ----

def test_installed_krait_needs_no_source(t):
    """meson install, elsewhere: nothing that krait reads or links lies in the source tree or in the build's."""
    build = t.tool.parent
    t.equal(t.run("meson", "install", "-C", build, "--no-rebuild", "--tags", "runtime", "--destdir", t.folder / "stage").returncode, 0)
    installed = next((t.folder / "stage").rglob("bin/krait"))
    source = pathlib.Path(__file__).resolve().parents[2]
    t.write("app.py", "import argparse, json, re\nprint(json.dumps([1, re.sub('a', 'b', 'a')]), re.__file__)\n")
    t.tool = installed
    said = t.krait("build", "-v", "app.py", "-o", "app").stderr
    t.equal([place for place in (source, build) if f"{place}/" in said], [], "places outside of the installation")
    printed = t.run(t.folder / "app").stdout
    t.holds(printed.startswith('[1, "b"] ') and str(t.folder / "stage") in printed, f"output {printed}")


# ---- Size ----

HELLO_BYTES_MAX = 1_500_000  # a promise to users: what a program costs that imports nothing


def test_hello_is_small(t):
    path = t.write("hello.py", "print('hello')\n")
    t.krait("build", path, "-o", "hello")
    done = t.run("strip", "hello")
    t.equal(done.returncode, 0, f"status of strip: {done.stderr}")
    t.equal(t.run("./hello").stdout, "hello\n", "output of the stripped executable")
    size = (t.folder / "hello").stat().st_size
    t.holds(size < HELLO_BYTES_MAX, f"{size} bytes, at most {HELLO_BYTES_MAX} are allowed")


# What a program costs beyond that whose texts for eval() are all constants, and one with a compiler for others.
KNOWN_TEXTS_BYTES_MAX = 50_000
TEXTS = """
SQUARE = "n * n"
n = 3
print(eval(SQUARE), eval("n + 1", {"n": 1}))
exec("def f(): return eval('n')")
print(f(), eval(compile("n - 1", "<c>", "eval")))
"""


def test_constant_texts_need_no_compiler(t):
    sizes = {}
    for name, source in (("hello", "print('hello')"), ("known", TEXTS), ("any", TEXTS + "print(eval(str(n)))")):
        path = t.write(name + ".py", source)
        t.krait("build", path, "-o", name)
        symbols = t.run("nm", name).stdout
        t.equal("kri_interp_compile" in symbols, name == "any", f"whether {name} has a compiler")
        sizes[name] = (t.folder / name).stat().st_size
    t.equal(t.run("./known").stdout, "9 2\n3 2\n", "output")
    more = sizes["known"] - sizes["hello"]
    t.holds(more < KNOWN_TEXTS_BYTES_MAX, f"{more} bytes more, at most {KNOWN_TEXTS_BYTES_MAX} are allowed")


# ---- large sources ----

def user_seconds(t, *command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    t.krait(*command)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def test_large_sources_take_linear_time(t):
    """Four times the source may take up to nine times the processor time: a square law would take sixteen."""
    shapes = {"assignments": lambda n: "".join(f"x{i} = {i}\n" for i in range(n)),
              "assignments in a function": lambda n: "def f(a):\n" + "".join(f"    x{i} = a + {i}\n" for i in range(n)),
              "a dict": lambda n: "d = {" + ", ".join(f"'k{i}': [{i}, 'v{i}']" for i in range(n)) + "}\n"}
    for what, make in shapes.items():
        for name, n in ("small.py", 1500), ("large.py", 6000):
            t.write(name, make(n))
        small, large = (user_seconds(t, "build", "--no-cache", name, "-o", "out") for name in ("small.py", "large.py"))
        t.holds(large < 9 * small, f"{what}: {small:.2f} s, of four times the size {large:.2f} s")


def test_nested_parentheses_are_limited(t):
    path = t.write("deep.py", "x = " + "(" * 5000 + "1" + ")" * 5000 + "\n")
    done = t.krait("build", path, "-o", "out", status=1)
    t.holds("too many nested parentheses" in done.stderr, f"message: {done.stderr!r}")


# ---- bench ----

def test_bench_writes_figures(t):
    t.write("a.py", "print(sum(range(1000)))\n")
    done = t.krait("bench", "--runs", "2", "--json", "a.json", "--svg", "a.svg", "a.py")
    t.holds("krait is" in done.stdout, "summary")
    figures = json.loads(t.read("a.json"))
    t.equal((figures["runs"], figures["same_output"], len(figures["subjects"][1]["times_ms"])), (2, True, 2), "figures")
    t.holds(t.read("a.svg").startswith("<svg "), "chart")


def test_bench_finds_a_difference(t):
    t.write("a.py", "import sys\nprint(sys.implementation.name if 'x' else 1, id(object()))\n")
    t.holds("DIFFERENT" in t.krait("bench", "--runs", "1", "a.py", status=1).stdout, "difference")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("pattern", nargs="?", default="")
    options, _ = parser.parse_known_args()
    tests = [(name[5:], f) for name, f in globals().items() if name.startswith("test_") and options.pattern in name]
    passed = failed = 0
    for name, function in tests:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="krait-cli-"))
        try:
            function(Case(options.build.resolve(), folder.resolve()))
            passed += 1
        except (Failure, OSError, subprocess.TimeoutExpired) as problem:
            failed += 1
            print(f"FAIL {name}: {problem}", flush=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"cli: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
