"""sqlite3: functions, aggregates, collations, hooks, blobs, copies of databases."""
import sqlite3

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "sqlite_errorcode", ""), getattr(e, "sqlite_errorname", ""))

c = sqlite3.connect(":memory:")
c.executescript("create table t(a integer primary key, b text); insert into t values(1,'x'); insert into t values(2,'y'); insert into t values(3,'Z');")
def query(sql, *parameters):
    show(lambda: c.execute(sql, parameters).fetchall())

c.create_function("double", 1, lambda x: x * 2)
c.create_function("many", -1, lambda *a: repr(a), deterministic=True)
c.create_function("fails", 0, lambda: 1 / 0)
c.create_function("odd", 0, lambda: object())
c.create_function("large", 0, lambda: 2 ** 70)
query("select double(3), double('a'), double(1.5)")
query("select many(), many(1, 'x', null, x'00ff', 2.5)")
query("select fails()")
query("select odd()")
query("select large()")
query("select double()")
show(c.create_function, "i", -5, lambda: 0)
show(c.create_function, "i", 1)
show(c.create_function, 5, 1, len)
c.create_function("double", 1, None)
query("select double(3)")

class Sum:
    def __init__(self): self.n = 0
    def step(self, x): self.n += x
    def inverse(self, x): self.n -= x
    def value(self): return self.n
    def finalize(self): return self.n
class Empty: pass
class BadInit:
    def __init__(self): 1 / 0
class NoFinal:
    def step(self, x): pass
class BadStep(Sum):
    def step(self, x): 1 / 0
class BadFinal(Sum):
    def finalize(self): 1 / 0
c.create_aggregate("total2", 1, Sum)
query("select total2(a) from t")
query("select b > 'x', total2(a) from t group by 1 order by 1")
query("select total2(a) from t where a > 50")
for name, kind in (("empty", Empty), ("badinit", BadInit), ("nofinal", NoFinal), ("badstep", BadStep), ("badfinal", BadFinal)):
    c.create_aggregate(name, 1, kind)
    query("select %s(a) from t" % name)
c.create_window_function("moving", 1, Sum)
query("select a, moving(a) over (order by a rows between 1 preceding and current row) from t")
c.create_window_function("moving", 1, None)
query("select moving(a) over () from t")

c.create_collation("rev", lambda a, b: (a < b) - (a > b))
query("select b from t order by b collate rev")
c.create_collation("nocase2", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
query("select b from t order by b collate nocase2")
c.create_collation("rev", None)
query("select b from t order by b collate rev")
show(c.create_collation, "x", 5)
show(c.create_collation, 5, len)

calls = []
def authorizer(*args):
    calls.append(args)
    return sqlite3.SQLITE_DENY if args[1:3] == ("t", "b") else sqlite3.SQLITE_OK
c.set_authorizer(authorizer)
query("select a from t where a = 1")
query("select b from t")
print(calls[:2])
c.set_authorizer(lambda *a: "wrong")
query("select a from t")
c.set_authorizer(None)
query("select count(*) from t")
c.set_progress_handler(lambda: 1, 1)
query("select * from t")
c.set_progress_handler(None, 0)
traced = []
c.set_trace_callback(traced.append)
c.execute("select ?", ("arg",))
c.execute("insert into t(b) values('q')")
c.rollback()
c.set_trace_callback(None)
print(traced)

blob = c.blobopen("t", "b", 1)
print(type(blob), len(blob), blob.read(), blob.read(), blob.seek(0), blob.tell(), blob.write(b"z"), blob.tell())
show(blob.write, b"zz")
show(blob.seek, 5)
show(blob.seek, 0, 7)
show(blob.__getitem__, 9)
show(blob.__getitem__, "a")
show(blob.__setitem__, 0, b"a")
show(blob.__setitem__, 0, 300)
show(blob.__delitem__, 0)
blob[0] = 65
print(blob[0], blob[0:1], blob[-1])
with blob as same:
    print(same is blob)
show(blob.read)
show(c.blobopen, "t", "b", 99)
show(c.blobopen, "nope", "b", 1)
show(lambda: c.blobopen("t", "b", 1, readonly=True).write(b"x"))
c.execute("insert into t values(10, zeroblob(6))")
with c.blobopen("t", "b", 10) as blob:
    blob.write(b"abc")
    blob[3:6] = b"def"
    blob.seek(-2, 2)
    print(blob.read(1), blob[:], blob[::2])
    show(blob.__setitem__, slice(0, 2), b"abc")
c.commit()

print(list(c.iterdump()))
data = c.serialize()
d = sqlite3.connect(":memory:")
d.deserialize(data)
print(len(data) % 4096, d.execute("select * from t").fetchall())
d.deserialize(b"bad")
show(d.execute, "select * from t")
e = sqlite3.connect(":memory:")
steps = []
c.backup(e, pages=1, progress=lambda status, remaining, total: steps.append((status, remaining, total)))
print(steps, e.execute("select count(*) from t").fetchone())
show(c.backup, 5)
show(c.backup, c)
show(c.backup, e, progress=5)
print(c.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH), c.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 50))
query("select '" + "x" * 100 + "'")
show(c.getlimit, 99)
print(c.interrupt(), sorted(n for n in dir(sqlite3) if n.startswith("SQLITE_LIMIT")))
print(sorted((n, getattr(sqlite3, n)) for n in dir(sqlite3) if n.startswith("SQLITE_")))
