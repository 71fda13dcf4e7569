"""sqlite3: databases in files, two connections, URIs."""
import os
import pathlib
import sqlite3
import tempfile

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, str(e)[:60], getattr(e, "sqlite_errorname", ""))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.db")
    a = sqlite3.connect(path)
    a.execute("create table t(x)")
    a.executemany("insert into t values(?)", ((i,) for i in range(1000)))
    b = sqlite3.connect(pathlib.Path(path), timeout=0)
    show(lambda: b.execute("select count(*) from t").fetchall())
    show(b.execute, "insert into t values(1)")
    a.commit()
    show(lambda: b.execute("select count(*), sum(x) from t").fetchall())
    reader = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
    show(reader.execute, "insert into t values(1)")
    reader.rollback()
    show(lambda: reader.execute("select max(x) from t").fetchall())
    show(sqlite3.connect, "file:%s?mode=rw" % os.path.join(folder, "none.db"), uri=True)
    for i in range(300):
        b.execute("select x from t where x = %d" % i).fetchall()
    b.execute("update t set x = x + 1")
    b.commit()
    print(b.total_changes, a.execute("select min(x), max(x) from t").fetchall())
    for k in range(50):
        temporary = sqlite3.connect(path)
        temporary.execute("select 1")
    a.close()
    b.close()
    reader.close()
    with open(path, "rb") as f:
        print(f.read(16))
    with open(path, "wb") as f:
        f.write(b"not a database" * 100)
    show(lambda: sqlite3.connect(path).execute("select 1 from t"))
