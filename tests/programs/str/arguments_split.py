"""Arguments of str methods, right and wrong: split, rsplit, splitlines, partition, rpartition."""


def show(text, compute):
    try:
        result = repr(compute())
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result)


show("'abc'.split()", lambda: 'abc'.split())
show("'abc'.split(1)", lambda: 'abc'.split(1))
show("'abc'.split('')", lambda: 'abc'.split(''))
show("'abc'.split(b'x')", lambda: 'abc'.split(b'x'))
show("'abc'.split(None)", lambda: 'abc'.split(None))
show("'abc'.split(1,1)", lambda: 'abc'.split(1,1))
show("'abc'.split('a','b','c','d')", lambda: 'abc'.split('a','b','c','d'))
show("'abc'.rsplit()", lambda: 'abc'.rsplit())
show("'abc'.rsplit(1)", lambda: 'abc'.rsplit(1))
show("'abc'.rsplit('')", lambda: 'abc'.rsplit(''))
show("'abc'.rsplit(b'x')", lambda: 'abc'.rsplit(b'x'))
show("'abc'.rsplit(None)", lambda: 'abc'.rsplit(None))
show("'abc'.rsplit(1,1)", lambda: 'abc'.rsplit(1,1))
show("'abc'.rsplit('a','b','c','d')", lambda: 'abc'.rsplit('a','b','c','d'))
show("'abc'.partition()", lambda: 'abc'.partition())
show("'abc'.partition(1)", lambda: 'abc'.partition(1))
show("'abc'.partition('')", lambda: 'abc'.partition(''))
show("'abc'.partition(b'x')", lambda: 'abc'.partition(b'x'))
show("'abc'.partition(None)", lambda: 'abc'.partition(None))
show("'abc'.partition(1,1)", lambda: 'abc'.partition(1,1))
show("'abc'.partition('a','b','c','d')", lambda: 'abc'.partition('a','b','c','d'))
show("'abc'.rpartition()", lambda: 'abc'.rpartition())
show("'abc'.rpartition(1)", lambda: 'abc'.rpartition(1))
show("'abc'.rpartition('')", lambda: 'abc'.rpartition(''))
show("'abc'.rpartition(b'x')", lambda: 'abc'.rpartition(b'x'))
show("'abc'.rpartition(None)", lambda: 'abc'.rpartition(None))
show("'abc'.rpartition(1,1)", lambda: 'abc'.rpartition(1,1))
show("'abc'.rpartition('a','b','c','d')", lambda: 'abc'.rpartition('a','b','c','d'))
show("'abc'.splitlines()", lambda: 'abc'.splitlines())
show("'abc'.splitlines(1)", lambda: 'abc'.splitlines(1))
show("'abc'.splitlines('')", lambda: 'abc'.splitlines(''))
show("'abc'.splitlines(b'x')", lambda: 'abc'.splitlines(b'x'))
show("'abc'.splitlines(None)", lambda: 'abc'.splitlines(None))
show("'abc'.splitlines(1,1)", lambda: 'abc'.splitlines(1,1))
show("'abc'.splitlines('a','b','c','d')", lambda: 'abc'.splitlines('a','b','c','d'))
