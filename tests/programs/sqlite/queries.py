"""sqlite3: statements, parameters, rows, transactions, errors."""
import datetime
import sqlite3

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "sqlite_errorcode", ""), getattr(e, "sqlite_errorname", ""))

c = sqlite3.connect(":memory:")
for sql in ("select 1;select 2", "", "-- c", "/* c */ ;", 5, "selec", "select ?", "select 1\0", "select \ud800", "select * from nope", "select 1; -- end",
            "select 1 /* x */;  "):
    show(c.execute, sql)
for sql, parameters in (("select ?", (1, 2)), ("select :a", {}), ("select :a", {"a": 1}), ("select :a", (1,)), ("select ?", 5), ("select ?", [object()]),
                        ("select :a", {"a": object()}), ("select ?", (2 ** 70,)), ("select ?", "a"), ("select ?", {"a": 1}), ("select ?", ["\ud800"]),
                        ("select ?", range(1)), ("select ?", iter([1])), ("select ?", [-2 ** 63]), ("select ?1, ?1", [5]), ("select $x, @y", {"x": 1, "y": 2})):
    show(lambda: c.execute(sql, parameters).fetchall())
cur = c.cursor()
print(cur.description, cur.lastrowid, cur.rowcount, cur.arraysize, cur.connection is c, cur.row_factory)
cur.execute("create table t(a integer primary key, b text)")
print(cur.description, cur.lastrowid, cur.rowcount, c.in_transaction)
cur.execute("insert into t values(5, ?)", ("x",))
print(cur.description, cur.lastrowid, cur.rowcount, c.in_transaction, c.total_changes)
cur.executemany("insert into t(b) values(?)", [("y",), ("z",)])
print(cur.rowcount, cur.lastrowid)
cur.executemany("insert into t(b) values(:n)", ({"n": n} for n in "pqr"))
show(cur.executemany, "select 1", [()])
show(cur.executemany, "insert into t(b) values(?)", 5)
show(cur.executemany, "insert into t(b) values(?)", [5])
show(cur.executemany, "insert into t(b) values(?)", [])
c.commit()
cur.execute("select * from t")
print(cur.description, cur.rowcount, cur.fetchone(), cur.fetchmany(), cur.fetchmany(2), cur.fetchall(), cur.fetchone())
show(next, cur)
show(cur.fetchmany, "a")
print([row for row in c.execute("select b from t order by b desc")], cur.fetchmany(size=3))
for value in (None, 0, -5, 2 ** 63 - 1, 1.5, -0.0, 1e300, "", "text", "\u20ac\U0001f600", b"", b"\x00\xff", bytearray(b"ba"), memoryview(b"mv"), True):
    print(repr(c.execute("select ?, typeof(?1)", (value,)).fetchone()))
show(c.execute, "insert into t values(5, 6)")
show(c.execute, "insert into t values('text', 6)")
c.execute("create table n(x not null, y unique, check(x > 0))")
c.commit()
for row in ((None, 1), (-1, 1), (1, 1), (2, 1)):
    show(c.execute, "insert into n values(?, ?)", row)
print(c.in_transaction, c.rollback(), c.in_transaction, c.execute("select count(*) from n").fetchone())
cur.execute("update t set b = 'new' where a > 6")
print(cur.rowcount, cur.execute("delete from t where a = 7").rowcount, c.execute("replace into t values(5, 'rep') ").rowcount)
print(c.execute("insert into t(b) values('ret') returning a, b").fetchall())
with c:
    c.execute("insert into t(b) values('kept')")
try:
    with c:
        c.execute("insert into t(b) values('lost')")
        raise KeyError("inside")
except KeyError as e:
    print(repr(e), c.execute("select b from t where b in ('kept', 'lost')").fetchall())
c.executescript("create table u(x); insert into u values(1); insert into u values(2);")
print(c.execute("select sum(x) from u").fetchone())
show(c.executescript, "bad;")
show(c.executescript, 5)
show(c.executescript, "a\0")
show(c.executescript, "insert into u values(3); bad;")
print(c.execute("select count(*) from u").fetchone())

# Isolation levels.
print(repr(c.isolation_level))
for level in ("DEFERRED", "immediate", "x", 5, None, ""):
    show(setattr, c, "isolation_level", level)
    print(repr(c.isolation_level))
show(delattr, c, "isolation_level")
c.isolation_level = None
c.execute("insert into u values(9)")
print(c.in_transaction)
c.execute("begin")
c.execute("insert into u values(10)")
print(c.in_transaction, c.rollback(), c.in_transaction)

# Rows and factories.
c.row_factory = sqlite3.Row
r = c.execute("select a, b as Bee from t").fetchone()
print(r.keys(), r[0], r["Bee"], r["BEE"], len(r), tuple(r), r == r, hash(r) == hash(r), r[-1], r[0:1], dict(r), isinstance(r, sqlite3.Row))
for key in ("c", 5, 1.5, None):
    show(r.__getitem__, key)
other = c.execute("select a, b as Bee from t").fetchone()
print(r == other, r != other, r == (5, "rep"))
show(sqlite3.Row, 5, 5)
show(sqlite3.Row)
show(sqlite3.Row, cur, 5)
c.row_factory = lambda cursor, row: {d[0]: v for d, v in zip(cursor.description, row)}
print(c.execute("select 1 as one, 'two' as two").fetchone())
c.row_factory = None
c.text_factory = bytes
print(c.execute("select 'abc'").fetchone())
c.text_factory = lambda b: b[::-1]
print(c.execute("select 'abc'").fetchone())
c.text_factory = str
show(c.execute("select cast(x'61ff62' as text)").fetchone)
show(lambda: c.execute("select cast(x'61ff62' as text) as col").fetchone())

# Adapters and converters.
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Conform:
    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return "conformed"
sqlite3.register_adapter(Point, lambda p: "%d;%d" % (p.x, p.y))
sqlite3.register_converter("point", lambda b: tuple(map(int, b.split(b";"))))
d = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
d.execute("create table p(x point, y date, z timestamp, w integer(5), v 'point(3)')")
d.execute("insert into p values(?, ?, ?, ?, ?)", (Point(1, 2), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), 7, Conform()))
print(d.execute("select x, y, z, w from p").fetchall(), d.execute("select x as 'q [nope]', w from p").fetchall())
cur = d.execute("select '3;4' as 'k [point]', null as 'n [point]'")
print(cur.description, cur.fetchone())
show(d.execute, "select v from p")
show(d.execute("select '' as 'x [point]' ").fetchone)
print(sqlite3.adapt(Point(3, 4)), sqlite3.adapt(Conform()), sqlite3.adapt(5, 6, 7))
show(sqlite3.adapt, 5)
show(sqlite3.adapt, object())
show(sqlite3.register_converter, 5, 6)

# Closed ones, wrong arguments.
c2 = sqlite3.connect(":memory:")
open_cursor = c2.cursor()
c2.close()
for f in (c2.cursor, c2.commit, c2.rollback, c2.close, open_cursor.fetchone, lambda: c2.execute("select 1"), lambda: c2.total_changes,
          lambda: c2.in_transaction, lambda: c2.isolation_level, lambda: c2.__enter__()):
    show(f)
cur.close()
for f in (cur.fetchone, cur.fetchall, cur.close, lambda: cur.execute("x"), lambda: list(cur)):
    show(f)
show(sqlite3.connect)
show(sqlite3.connect, 5)
show(sqlite3.connect, "/nonexistent/x")
show(sqlite3.connect, ":memory:", isolation_level="bad")
show(sqlite3.Cursor, 5)
show(sqlite3.Cursor)
show(c.cursor, lambda x: 5)
class MyConnection(sqlite3.Connection):
    pass
class MyCursor(sqlite3.Cursor):
    def fetchone(self):
        return "mine", super().fetchone()
m = sqlite3.connect(":memory:", factory=MyConnection)
print(type(m), m.cursor(MyCursor).execute("select 1").fetchone())
class NoInit(sqlite3.Connection):
    def __init__(self): pass
show(NoInit().cursor)
print(sqlite3.complete_statement("select 1;"), sqlite3.complete_statement("select 1"), sqlite3.sqlite_version[:2], sqlite3.paramstyle, sqlite3.apilevel,
      sqlite3.threadsafety, sqlite3.version)
print([e.__mro__[:3] for e in (sqlite3.Warning, sqlite3.Error, sqlite3.InterfaceError, sqlite3.IntegrityError)], c.OperationalError is sqlite3.OperationalError)
