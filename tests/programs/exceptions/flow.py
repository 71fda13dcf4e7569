# try, except, else, finally in all their combinations
def f(kind):
    log = []
    try:
        log.append("try")
        if kind == "value":
            raise ValueError("v")
        if kind == "key":
            raise KeyError("k")
        if kind == "return":
            return log
        if kind == "other":
            raise OSError("o")
    except ValueError as e:
        log.append("value %s" % e)
    except (KeyError, IndexError):
        log.append("key")
    else:
        log.append("else")
    finally:
        log.append("finally")
        print(kind, log)
    return log


for kind in ("value", "key", "return", "none"):
    print(f(kind))
try:
    f("other")
except OSError as e:
    print("outer", e)


def loops():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("no break")
    while True:
        try:
            return "returned"
        finally:
            print("while finally")


print(loops())


def override():
    try:
        return 1
    finally:
        return 2


def swallow():
    while True:
        try:
            1 / 0
        finally:
            break
    return "swallowed"


print(override(), swallow())


def nested():
    try:
        try:
            raise KeyError(1)
        except ValueError:
            print("no")
        finally:
            print("inner finally")
    except KeyError as e:
        print("outer", e)
        try:
            raise
        except KeyError as again:
            print("again", again is e)
    try:
        e
    except UnboundLocalError as err:
        print(err)


nested()
try:
    raise
except RuntimeError as e:
    print(e)


def reraise():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise


try:
    reraise()
except ValueError as e:
    print(repr(e), e.__context__)

for bad in (5, "x", int, (ValueError, 3), object()):
    try:
        try:
            raise ValueError(1)
        except bad:
            print("caught?")
    except TypeError as e:
        print(e)
try:
    pass
except undefined_is_not_evaluated:
    pass
try:
    try:
        raise ValueError(1)
    except undefined_name:
        pass
except NameError as e:
    print(e, repr(e.__context__))
assert True, "fine"
try:
    assert 1 == 2, "message"
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e))
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(repr(e))
