# with statements in texts.
from contextlib import contextmanager, ExitStack, suppress
log = []
class M:
    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        log.append("enter " + self.name)
        if self.fail == "enter": raise ValueError(self.name)
        return self.name
    def __exit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind and kind.__name__}")
        if self.fail == "exit": raise KeyError(self.name)
        return self.swallow
sources = ["with M('a') as x: log.append(x)", "with M('a') as x, M('b') as y: log.append(x + y)", "with (M('a'), M('b') as z): log.append(z)", "with M('a', True): 1 / 0", "with M('a'), M('b', True): 1 / 0",
           "with M('a'): 1 / 0", "with M('a'), M('b', fail='enter'): pass", "with M('a', fail='exit'): 1 / 0", "with M('a', True), M('b', fail='exit'): pass", "for i in range(3):\n  with M(str(i)):\n    if i == 1: break",
           "for i in range(2):\n  with M(str(i)):\n    continue", "def f():\n  with M('f'): return 5\nlog.append(f())", "with suppress(ZeroDivisionError): 1 / 0", "with 5: pass", "class N:\n  def __enter__(self): pass\nwith N(): pass",
           "with M('a') as (p, q): pass", "@contextmanager\ndef cm():\n  log.append('in')\n  try: yield 7\n  except ValueError: log.append('handled')\n  finally: log.append('out')\nwith cm() as v: log.append(v)\nwith cm(): raise ValueError",
           "with ExitStack() as s:\n  for n in 'xy': s.enter_context(M(n))\n  s.callback(log.append, 'callback')", "try:\n  with M('t'): raise TypeError('body')\nexcept TypeError as e: log.append(str(e))\nfinally: log.append('fin')"]
for source in sources:
    log.clear()
    try:
        exec(source, {"M": M, "log": log, "suppress": suppress, "contextmanager": contextmanager, "ExitStack": ExitStack})
        print(log)
    except Exception as e:
        print(log, type(e).__name__, e, repr(e.__context__))
