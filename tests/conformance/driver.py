"""Runs the test methods of one module and writes each outcome to a log as soon as it is known, so that a crash loses nothing.

A line of the log is KIND TAB ID TAB TEXT, the text as repr(): `start`, then `passed`, `failed`, `skipped`; `all` lists what
there is; `end` comes last. It runs compiled by krait and, for the reference, under CPython.
"""
import os
import signal
import sys
import traceback
import unittest

if sys.argv[1:2] != ["--tests"]:  # a test has started sys.executable; some files do so while they are imported
    sys.exit(f"a compiled program is not the python command: {sys.argv[1:]}")

_write, _repr = os.write, repr  # the tests may put something else in their places


class Log:
    def __init__(self, path):
        self.file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

    def write(self, kind, name="", text=""):
        line = f"{kind}\t{name}\t{_repr(text)}\n"
        _write(self.file, line.encode("utf-8", "backslashreplace"))


class Result(unittest.TestResult):
    """What happened to the method that runs; written when it stops."""

    def __init__(self, log, names):
        super().__init__()
        self.log, self.names = log, names
        self.kind = None
        self.blocked = signal.pthread_sigmask(signal.SIG_BLOCK, ())

    def _name(self, test):
        return self.names.get(test) or test.id()

    def _note(self, kind, text=""):
        if self.kind is None or kind == "failed" != self.kind:
            self.kind, self.text = kind, text

    def startTest(self, test):
        super().startTest(test)
        self.kind = None
        signal.pthread_sigmask(signal.SIG_SETMASK, self.blocked)  # one that failed may have left signals blocked
        self.log.write("start", self._name(test))

    def stopTest(self, test):
        kind = self.kind or "passed"
        self.log.write(kind, self._name(test), self.text if self.kind else "")
        self.kind = None

    def _failed(self, test, error):
        text = "".join(traceback.format_exception(*error))
        if test in self.names:
            self._note("failed", text)
        else:  # setUpClass, setUpModule: test is an _ErrorHolder
            self.log.write("fixture", test.id(), text)

    def addError(self, test, error):
        self._failed(test, error)

    def addFailure(self, test, error):
        self._failed(test, error)

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self._note("failed", f"{subtest._subDescription()}\n" + "".join(traceback.format_exception(*error)))

    def addSkip(self, test, reason):
        if test in self.names:
            self._note("skipped", reason)
        elif isinstance(test, unittest.case._SubTest):
            pass  # the rest of the method counts
        else:
            self.log.write("fixture-skip", test.id(), reason)

    def addExpectedFailure(self, test, error):
        pass

    def addUnexpectedSuccess(self, test):
        self._note("failed", "unexpected success")


def _flatten(suite, into):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            _flatten(test, into)
        else:
            into.append(test)


class _Names:
    """The id of each test; one that occurs again gets a number. (Tests compare equal by class and method.)"""

    def __init__(self, tests):
        self.by_address, seen = {}, {}
        for test in tests:
            name = test.id().replace("\t", " ").replace("\n", " ")
            seen[name] = count = seen.get(name, 0) + 1
            self.by_address[id(test)] = name if count == 1 else f"{name}#{count}"

    def get(self, test):
        return self.by_address.get(id(test))

    def __contains__(self, test):
        return id(test) in self.by_address


def run(module):
    """argv: --tests, the log, and a file with the ids to leave out."""
    del sys.argv[1]
    log_path, done_path = sys.argv[1:3]
    del sys.argv[1:]
    with open(done_path, encoding="utf-8") as file:
        done = set(file.read().split("\n"))
    log = Log(log_path)
    tests = []
    _flatten(unittest.defaultTestLoader.loadTestsFromModule(module), tests)
    names = _Names(tests)
    for test in tests:
        log.write("all", names.get(test))
    suite = unittest.TestSuite(test for test in tests if names.get(test) not in done)
    suite._cleanup = False  # ids stay those of the tests
    suite.run(Result(log, names))
    log.write("end")
    sys.stdout.flush()
    os._exit(0)  # threads and children that a test has left do not matter any more
