"""csv, configparser, tomllib, getopt, optparse, cmd, json: reading what people write."""
import cmd
import configparser
import csv
import getopt
import io
import json
import optparse
import sys
import tomllib

rows = [["a", "b c", 'q"uote'], [1, 2.5, None], ["x,y", "line\nbreak", ""], []]
for options in [{}, {"delimiter": ";", "quoting": csv.QUOTE_ALL}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"quoting": csv.QUOTE_NONNUMERIC},
                {"quotechar": "'", "lineterminator": "|"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}]:
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    print(options, repr(out.getvalue()))
print(list(csv.reader(['a,"b,c",d', '"x""y",,', "", '"two', 'lines",z'])), list(csv.reader(["1;2"], delimiter=";")))
print(list(csv.reader(["1,'a b', x"], quotechar="'", skipinitialspace=True)), list(csv.reader(["1,2.5"], quoting=csv.QUOTE_NONNUMERIC)))
reader = csv.DictReader(io.StringIO("name,age\nann,3\nbob\ncyd,4,extra\n"), restkey="more", restval="?")
print(list(reader), reader.fieldnames, reader.line_num)
out = io.StringIO()
writer = csv.DictWriter(out, ["b", "a"], extrasaction="raise")
writer.writeheader()
writer.writerow({"a": 1, "b": 2})
print(repr(out.getvalue()))
for call in (lambda: writer.writerow({"c": 1}), lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.reader([], dialect="none"),
             lambda: list(csv.reader(['"open'], strict=True)), lambda: csv.writer(out, delimiter="ab"), lambda: list(csv.reader(["a"], quoting=9))):
    try:
        print(call())
    except (csv.Error, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n").delimiter, csv.Sniffer().has_header("name,age\nann,3\nbob,4\n"), csv.list_dialects(), csv.field_size_limit())
csv.register_dialect("mine", delimiter="|", quoting=csv.QUOTE_MINIMAL)
print(next(csv.reader(["a|b"], "mine")), csv.get_dialect("mine").delimiter)

INI = """
[DEFAULT]
home = /h
[one]
path = %(home)s/x
multi = first
  second
flag = yes
number = 12
; comment
empty =
novalue
[two]
path : other
home=/two
"""
config = configparser.ConfigParser(allow_no_value=True)
config.read_string(INI)
print(config.sections(), config.defaults(), dict(config["one"]), config.get("one", "path"), config.get("two", "home"), config.getint("one", "number"))
print(config.getboolean("one", "flag"), config.getfloat("one", "number"), config.has_option("two", "x"), config["one"].get("nothing", "fallback"), "two" in config,
      config.get("one", "path", raw=True), config.items("two"), config.options("one"))
for call in (lambda: config.get("three", "x"), lambda: config.get("one", "x"), lambda: config.getint("one", "path"), lambda: config.add_section("one"), lambda: config["none"],
             lambda: config.read_string("[a]\n[a]\n"), lambda: config.read_string("x = 1\n"), lambda: config.read_string("[s]\nk=1\nk=2"), lambda: config.set("one", "x", 1),
             lambda: configparser.ConfigParser().read_string("[s]\nbad line\n"), lambda: config.getboolean("one", "number")):
    try:
        print(call())
    except (configparser.Error, ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, repr(str(e)))
config["new"] = {"a": "1", "b": "2"}
config.set("new", "c", "%%")
config.remove_option("one", "multi")
out = io.StringIO()
config.write(out)
print(out.getvalue())
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), delimiters=("=",), comment_prefixes=("#",), inline_comment_prefixes=(";",))
extended.optionxform = str
extended.read_string("[a]\nX = 1 ; c\n[b]\nY = ${a:X}2\nZ=${Y}3\nW=${a:N}")
print(extended["b"]["Y"], extended["b"]["Z"], list(extended["a"]))
try:
    extended["b"]["W"]
except configparser.InterpolationError as e:
    print(type(e).__name__, str(e))
print(configparser.RawConfigParser({"a": "%(x)s"}).defaults(), config.read(["/no/such/file"]))

print(tomllib.loads("""
title = "T\\u00e9" # comment
[owner]
dob = 1979-05-27T07:32:00-08:00
date = 1979-05-27
time = 07:32:00.5
n = [1, 0x1F, 0b11, 1_000, +5]
f = [3.14, 1e6, inf, -nan]
m = '''raw
\\text'''
"quoted key" = true
a.b.c = "dotted"
[[fruit]]
name = "apple"
inline = { x = 1, y.z = 2 }
[[fruit]]
name = "pear"
""".replace("-nan", "-inf")))
for bad in ["a = ", "a = 1\na = 2", "[t]\n[t]", "x = 'unclosed", "a = 01", "= 1", "a.b = 1\na.b.c = 2", "d = 2020-13-01", "a = [1,,2]", "k = \"\\q\""]:
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print(e)

print(getopt.getopt(["-a", "1", "-b", "--long=x", "--flag", "rest", "-c"], "a:b", ["long=", "flag"]), getopt.gnu_getopt(["x", "-a", "1", "y"], "a:"))
for args in (["-z"], ["-a"], ["--unknown"], ["--long"], ["--flag=1"], ["--fl"]):
    try:
        print(getopt.getopt(args, "a:", ["long=", "flag", "flux"]))
    except getopt.GetoptError as e:
        print(e.msg, repr(e.opt))

parser = optparse.OptionParser(usage="%prog [options] arg", version="%prog 2", prog="opt", description="Describes.")
parser.add_option("-f", "--file", dest="filename", help="write to FILE", metavar="FILE")
parser.add_option("-q", action="store_false", dest="verbose", default=True, help="be quiet [default: %default]")
parser.add_option("-n", type="int", default=3)
parser.add_option("-c", type="choice", choices=["a", "b"], action="append")
group = optparse.OptionGroup(parser, "Dangerous", "Care.")
group.add_option("-g", action="count", help="group")
parser.add_option_group(group)
options, left = parser.parse_args(["-f", "x", "-q", "-n5", "-ca", "-cb", "-gg", "left"])
print(options, options.n, left)
sys.stderr = sys.stdout
for args in (["-n", "x"], ["-c", "z"], ["--none"], ["-f"], ["--version"], ["-h"]):
    try:
        parser.parse_args(args)
    except SystemExit as e:
        print("exit", e.code)
sys.stderr = sys.__stderr__


class Shell(cmd.Cmd):
    prompt = "> "
    intro = "Welcome"

    def do_greet(self, line):
        """greet NAME: says hello"""
        print("hello", line)

    def do_quit(self, line):
        return True

    def help_topic(self):
        print("about a topic")

    def emptyline(self):
        print("(empty)")

    def precmd(self, line):
        return line.lower()

    def complete_greet(self, text, line, begin, end):
        return [n for n in ("ann", "bob") if n.startswith(text)]


shell = Shell(stdin=io.StringIO("GREET Bob\n\nhelp\nhelp greet\nhelp topic\nhelp nothing\nunknown x\n!ls\n?\nquit\nnever\n"))
shell.use_rawinput = False
shell.cmdloop()
print(shell.onecmd("greet again"), shell.completenames("gr"), shell.parseline("a b"), shell.complete_greet("a", "greet a", 6, 7))
