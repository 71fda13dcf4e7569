import sys
name = "helper's"
g = globals
def own():
    return g()
def caller_globals():
    return sys._getframe(1).f_globals
def make(n):
    return type(n, (), {})
def make_for_caller(n):
    return type(n, (), {"__module__": sys._getframe(1).f_globals["__name__"]})
def call(f):
    return f()
def indirect(f):
    return f()
def names(depth):
    return sys._getframe(depth).f_code.co_name
