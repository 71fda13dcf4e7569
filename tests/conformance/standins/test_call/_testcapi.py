"""Stands in for CPython's _testcapi: a name that a class body of test_call mentions is there; using it skips the test."""
import unittest

REASON = "uses _testcapi"


def _skip(*args, **kwargs):
    raise unittest.SkipTest(REASON)


class _Methods:
    meth_varargs = meth_varargs_keywords = meth_o = meth_noargs = staticmethod(_skip)
    meth_fastcall = meth_fastcall_keywords = staticmethod(_skip)


MethInstance = MethClass = MethStatic = _Methods
meth_varargs = meth_varargs_keywords = meth_o = meth_noargs = _skip
meth_fastcall = meth_fastcall_keywords = _skip


def __getattr__(name):
    # The import machinery asks any module for names with underscores; test.support asks for the other and does without it.
    if name.startswith("__") or name == "unicode_legacy_string":
        raise AttributeError(name)
    raise unittest.SkipTest(f"{REASON}.{name}")
