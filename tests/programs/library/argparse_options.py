"""argparse: kinds of arguments, conversions, defaults, help, errors."""
import argparse
import contextlib
import io
import os

os.environ["COLUMNS"] = "80"


def attempt(parser, *args):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            print(args, "->", sorted(vars(parser.parse_args(args)).items()))
    except SystemExit as e:
        print(args, "exit", e.code)
    if out.getvalue():
        print(out.getvalue(), end="")
    if err.getvalue():
        print(err.getvalue(), end="")


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{number} is odd")
    return number


parser = argparse.ArgumentParser(prog="tool", description="Does things. " * 8, epilog="See the manual.")
parser.add_argument("input", help="the file to read")
parser.add_argument("rest", nargs="*", type=int, help="numbers")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("-n", "--number", type=even, metavar="EVEN", help="an even number (default: %(default)s)", default=2)
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
parser.add_argument("-D", dest="defs", action="append", default=[], metavar="NAME=VALUE")
parser.add_argument("--const", action="store_const", const=42)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
parser.add_argument("--hidden", help=argparse.SUPPRESS)

for args in [("a",), ("a", "1", "2"), ("-vvv", "a"), ("-n", "4", "a"), ("--number=6", "a"), ("-n8", "a"), ("-n", "3", "a"),
             ("-n", "x", "a"), ("--mode", "slow", "a"), ("--mo", "slow", "a"), ("--mode", "other", "a"), ("--no-flag", "a"),
             ("-Da=1", "-D", "b=2", "a"), ("--const", "a"), ("--version",), (), ("a", "b"), ("a", "--unknown"), ("--", "-x"),
             ("--help",), ("-n",), ("--ver", "a")]:
    attempt(parser, *args)

group = argparse.ArgumentParser(prog="git", formatter_class=argparse.RawDescriptionHelpFormatter, description="  kept\n    as is",
                                add_help=True)
group.add_argument("--config", type=argparse.FileType("r"), help=argparse.SUPPRESS)
subs = group.add_subparsers(title="commands", dest="command", required=True, metavar="CMD")
add = subs.add_parser("add", help="add files", aliases=["a"])
add.add_argument("path", nargs="+")
add.set_defaults(action="adding")
commit = subs.add_parser("commit", help="record changes")
exclusive = commit.add_mutually_exclusive_group(required=True)
exclusive.add_argument("-m", "--message")
exclusive.add_argument("--amend", action="store_true")
for args in [("add", "x", "y"), ("a", "z"), ("commit", "-m", "text"), ("commit", "--amend"), ("commit", "--amend", "-m", "x"), ("commit",), (),
             ("push",), ("-h",), ("add", "-h"), ("commit", "-h"), ("--config", "/no/such/file", "add", "x")]:
    attempt(group, *args)

known = argparse.ArgumentParser(prog="p", argument_default=argparse.SUPPRESS, allow_abbrev=False, prefix_chars="-+",
                                formatter_class=argparse.ArgumentDefaultsHelpFormatter)
known.add_argument("+x", action="store_true", help="plus")
known.add_argument("--long", nargs=2, type=float, help="two", default=[1, 2])
known.add_argument("--opt", nargs="?", const="C", default="D", help="maybe")
known.add_argument("--ext", action="extend", nargs="+")
print(known.parse_known_args(["+x", "--lon", "1", "--long", "1", "2.5", "--opt", "tail"]))
print(known.parse_args(["--opt", "--ext", "1", "2", "--ext", "3"]))
known.print_help()
known.print_usage()
print(known.format_usage(), repr(known.get_default("opt")), known)


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
        print("called with", option_string)


custom = argparse.ArgumentParser(prog="c", exit_on_error=False, fromfile_prefix_chars="@")
custom.add_argument("--up", action=Upper)
custom.add_argument("--num", type=int)
print(custom.parse_args(["--up", "abc"]), argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1))
try:
    custom.parse_args(["--num", "abc"])
except argparse.ArgumentError as e:
    print(e, e.argument_name)
attempt(custom, "@/no/such")
try:
    custom.add_argument("--up")
except argparse.ArgumentError as e:
    print(e)
for bad in [dict(args=("-x", "y")), dict(args=("--z",), nargs=0), dict(args=("--w",), action="nothing"), dict(args=("pos",), required=True)]:
    try:
        custom.add_argument(*bad.pop("args"), **bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
