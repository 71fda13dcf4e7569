"""Importing modules a second time: each instance has its own globals. (exec: the program can interpret.)"""
import importlib
import sys

import counter
import package.inner

first = counter
exec('first.count = 10')
print(first.increase(), first.count, first.Thing().value())
del sys.modules['counter']
import counter
print(counter is first, counter.count, counter.increase(), counter.increase(), first.increase(), first.count)
print(counter.__name__, counter.__file__ == first.__file__, counter.__spec__.name, counter.__doc__, counter.__package__ == '')
print(isinstance(first.Thing(), counter.Thing), counter.Thing().value(), counter.Thing.__module__)
first.count = 'other'
print(counter.count, first.read(), counter.read())

inner = package.inner
del sys.modules['package.inner'], sys.modules['package']
import package.inner
print(package.inner is inner, package.inner.NAME, package.inner.parent(), package.__path__ == [package.__file__.rpartition('/')[0]])
print(package.inner.__package__, list(package.inner.numbers()))

del sys.modules['counter']
sys.modules['sys_blocked'] = None
again = importlib.import_module('counter')
print(again.count, sys.modules['counter'] is again)
try:
    again.fail()
except ZeroDivisionError as error:
    step = error.__traceback__.tb_next
    print(step.tb_lineno, step.tb_frame.f_code.co_name, step.tb_frame.f_globals is vars(again))
