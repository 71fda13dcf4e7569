# Whose globals: those of the function that calls.
import helper
import sys
name = "main's"
print(helper.caller_globals()["name"], helper.own()["name"])
def f():
    return helper.caller_globals()["name"]
print(f())
print(helper.make("X").__module__, helper.make_for_caller("Y").__module__)
print(helper.call(lambda: sys._getframe().f_back.f_globals["__name__"]))
print(helper.indirect(globals)["name"])
def g(depth):
    return helper.names(depth)
print(g(0), g(1), g(2))
class C:
    value = helper.names(1)
    name = "class's"
print(C.value)
