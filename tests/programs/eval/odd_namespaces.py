"""exec() with builtins that are no dict, and globals of subclasses of dict."""
import types, builtins
code = compile("print('Hello World!')", "", "exec")
exec(code, {'__builtins__': {'print': print}})
try: exec(code, {'__builtins__': {}})
except NameError as e: print(e)
try: exec(code, {'__builtins__': 123})
except TypeError as e: print(e)
exec('x = 1', {'__builtins__': 123})
code = compile("class A: pass", "", "exec")
try: exec(code, {'__builtins__': {}, '__name__': 'm'})
except NameError as e: print(e)
code = compile("len", "", "exec")
try: exec(code, {'__builtins__': types.SimpleNamespace()})
except Exception as e: print(type(e), e)
class frozendict_error(Exception): pass
class frozendict(dict):
    def __setitem__(self, key, value):
        raise frozendict_error("frozendict is readonly")
if isinstance(__builtins__, types.ModuleType):
    frozen_builtins = frozendict(__builtins__.__dict__)
else:
    frozen_builtins = frozendict(__builtins__)
code = compile("__builtins__['superglobal']=2; print(superglobal)", "test", "exec")
try: exec(code, {'__builtins__': frozen_builtins})
except frozendict_error as e: print('frozen', e)
class setonlyerror(Exception): pass
class setonlydict(dict):
    def __getitem__(self, key): raise setonlyerror
code = compile("globalname", 'test', 'exec')
for g in (setonlydict({'globalname': 1}), setonlydict({})):
    try: exec(code, g); print('no')
    except Exception as e: print(type(e).__name__)
code = compile("x=globalname", 'test', 'exec')
class customdict(dict):
    def __missing__(self, k): return 'm'
try: exec(code, customdict()); print('no')
except Exception as e: print(type(e).__name__, e)
namespace = frozendict({})
code = compile("x = 1", "test", "exec")
try: exec(code, namespace); print('no')
except frozendict_error as e: print('frozen', e)
