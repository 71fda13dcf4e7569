"""Stands in for CPython's _testinternalcapi, of which test.support asks only how it was configured."""


def get_config():
    return {"code_debug_ranges": 1}
