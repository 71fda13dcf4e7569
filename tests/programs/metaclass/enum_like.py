# Metaclasses that collect members, as enum does, written by hand.
def attempt(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
class Members(dict):
    def __init__(self): super().__init__(); self.names = []
    def __setitem__(self, k, v):
        if not k.startswith("_") and not callable(v) and not hasattr(v, "__get__"):
            if k in self: raise TypeError(f"{k} reused")
            self.names.append(k)
        super().__setitem__(k, v)
class EnumMeta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return Members()
    def __new__(m, name, bases, ns, start=None):
        members = {n: ns.pop(n) for n in ns.names}
        cls = super().__new__(m, name, bases, dict(ns)); cls._map = {}
        for n, v in members.items():
            o = object.__new__(cls); o.name, o.value = n, v; cls._map[n] = o; type.__setattr__(cls, n, o)
        return cls
    def __init__(cls, name, bases, ns, start=None): super().__init__(name, bases, ns); cls.start = start
    def __iter__(cls): return iter(cls._map.values())
    def __len__(cls): return len(cls._map)
    def __getitem__(cls, n): return cls._map[n]
    def __contains__(cls, o): return o in cls._map.values()
    def __call__(cls, v):
        for m in cls:
            if m.value == v: return m
        raise ValueError(f"{v!r} is not a valid {cls.__name__}")
    def __setattr__(cls, n, v):
        if n in cls.__dict__.get("_map", {}): raise AttributeError("cannot reassign " + n)
        super().__setattr__(n, v)
    def __delattr__(cls, n): raise AttributeError("cannot delete " + n)
    def __repr__(cls): return f"<my enum {cls.__name__}>"
    def __bool__(cls): return True
    __members__ = property(lambda c: dict(c._map))
class E(metaclass=EnumMeta, start=3):
    A = 1; B = 2
    def double(self): return self.value * 2
    def __repr__(self): return f"<{type(self).__name__}.{self.name}>"
print(E, list(E), len(E), E["A"], E(2), E.A in E, E.A.double(), E.start, E.__members__, bool(E), [m.name for m in E])
attempt("bad", lambda: E(9)); attempt("set", lambda: setattr(E, "A", 5)); attempt("del", lambda: delattr(E, "A"))
def reuse():
    class R(metaclass=EnumMeta): X = 1; X = 2
attempt("reuse", reuse); E.fresh = 1; print(E.fresh)
for _ in range(3): total = sum(E(i).value for i in (1, 2)); print(total)
class Field:
    n = 0
    def __init__(self, kind): self.kind = kind; Field.n += 1; self.order = Field.n
    def __set_name__(self, o, n): self.name = n
    def __get__(self, o, t): return self if o is None else o.__dict__.get(self.name)
    def __set__(self, o, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name} must be {self.kind.__name__}")
        o.__dict__[self.name] = v
class ModelMeta(type):
    def __new__(m, name, bases, ns):
        fields = {}
        for b in reversed(bases): fields.update(getattr(b, "fields", {}))
        fields.update({k: v for k, v in ns.items() if isinstance(v, Field)})
        ns["fields"] = fields
        if fields and "__init__" not in ns:
            def __init__(self, **kw):
                for k in kw:
                    if k not in fields: raise TypeError("unknown " + k)
                for k, f in fields.items(): setattr(self, k, kw[k] if k in kw else f.kind())
            ns["__init__"] = __init__
        return super().__new__(m, name, bases, ns)
class Model(metaclass=ModelMeta): pass
class User(Model): name = Field(str); age = Field(int)
class Admin(User): level = Field(int)
u = User(name="x", age=3); a = Admin(name="y", level=2); print(u.__dict__, a.__dict__, list(Admin.fields), Admin.level.order > User.name.order)
attempt("type", lambda: User(name=5)); attempt("unknown", lambda: User(q=1)); attempt("assign", lambda: setattr(u, "age", "x"))
