# Interpreted and compiled classes inherit from each other and call each other.
class Compiled:
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Compiled.registry.append(cls.__name__)
    def __init__(self, x): self.x = x
    def hook(self): return "compiled hook"
    def run(self): return self.hook(), self.x
    @classmethod
    def make(cls, *a): return cls(*a)
    def __eq__(self, other): return type(self) is type(other) and self.x == other.x
exec('''
class Interpreted(Compiled):
    def hook(self): return "interpreted " + super().hook()
    def __init__(self, x, y=0):
        super().__init__(x)
        self.y = y
    def __repr__(self): return f"<{self.x}, {self.y}>"
class WithList(list):
    def append(self, v):
        super().append(v * 2)
        return self
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 1000)
class MyError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
class Tuple(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
''')
class Again(Interpreted):
    def hook(self): return "again " + super().hook()
print(Interpreted(1).run(), Again(2, 3).run(), Again.make(4), Interpreted.make(5, 6), Compiled.registry)
print(Interpreted(1) == Interpreted(1), Again(1) == Interpreted(1), isinstance(Again(0), Compiled), Again.__mro__[1:3])
print(WithList([1]).append(5), sorted(WithList([3, 1])), MyInt(5) + 1, type(MyInt(1) + 2).__name__, MyInt(3) * 2)
try:
    raise MyError(42)
except MyError as e:
    print(e, e.code, e.args)
print(Tuple(7, 8), Tuple(9).first)
def compiled_callback(f, *a): return ("compiled", f(*a))
exec("def interpreted_callback(f, *a): return ('interpreted', f(*a))\nprint(compiled_callback(lambda x: interpreted_callback(str, x), 5))")
print(interpreted_callback(lambda: compiled_callback(lambda: interpreted_callback(max, 1, 2))))
class Desc:
    def __get__(self, obj, cls): return "descriptor", obj is None, cls.__name__
    def __set__(self, obj, v): obj.__dict__["stored"] = v
    def __set_name__(self, owner, name): self.name = name
exec("class UsesDesc:\n    d = Desc()\nu = UsesDesc()\nu.d = 5\nprint(u.d, UsesDesc.d, u.stored, UsesDesc.__dict__['d'].name)")
exec("def new_method(self): return 'patched in', self.x\nCompiled.patched = new_method")
print(Compiled(9).patched(), Again(8).patched())
import abc
exec('''
class Abstract(abc.ABC):
    @abc.abstractmethod
    def needed(self): ...
class Concrete(Abstract):
    def needed(self): return "here"
try: Abstract()
except TypeError as e: print(e)
print(Concrete().needed())
''')
gen_ns = {"source": lambda: (yield from range(3))}
exec("def wrap():\n    got = yield from source()\n    yield 'end', got", gen_ns)
print(list(gen_ns["wrap"]()))
