def f():
    raise LookupError("inside the module")


f()
