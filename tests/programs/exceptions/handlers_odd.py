# Handlers whose types are computed, wrong, or raise; names that are deleted; nested finally.
def match(exc, types):
    try:
        try:
            raise exc
        except types as e:
            return "caught", type(e).__name__
    except Exception as e:
        return "escaped", type(e).__name__, str(e), repr(e.__context__)


class Meta(type):
    def __instancecheck__(cls, o):
        print("never asked")
        return True

    def __subclasscheck__(cls, o):
        print("never asked")
        return True


class Strange(Exception, metaclass=Meta):
    pass


for types in [ValueError, (ValueError, KeyError), (), (KeyError, (ValueError,)), Exception, BaseException, 5, "x", (ValueError, 5), (KeyError, 5), int, (KeyError, int), None, [ValueError], Strange]:
    print(types if not isinstance(types, type) else types.__name__, match(ValueError("v"), types))


def evaluated():
    print("types evaluated")
    return KeyError


try:
    try:
        pass
    except evaluated():
        pass
    print("not evaluated without an exception")
    try:
        raise ValueError
    except evaluated():
        print("no")
    except (lambda: ValueError)():
        print("yes")
except Exception as e:
    print("outer", e)


def deleted_name():
    e = "before"
    try:
        raise ValueError(1)
    except ValueError as e:
        kept = e
    try:
        e
    except UnboundLocalError as error:
        print(error)
    return kept


print(repr(deleted_name()))


def deleted_inside():
    try:
        raise ValueError
    except ValueError as e:
        del e
    try:
        raise KeyError
    except KeyError as e:
        e = 5
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(deleted_inside())
try:
    raise ValueError
except ValueError as module_name:
    pass
print("module_name" in globals())


def finally_order():
    log = []

    def f(n):
        for i in range(3):
            try:
                log.append(("try", i))
                if i == n:
                    return "r"
                if i == 1:
                    continue
            except ZeroDivisionError:
                log.append("never")
            else:
                log.append(("else", i))
            finally:
                log.append(("finally", i))
                if n == 5 and i == 2:
                    break
        else:
            log.append("loop else")
        return "end"

    return [f(n) for n in (0, 1, 2, 3, 5)], log


print(finally_order())


def overriding():
    def a():
        try:
            return 1
        finally:
            return 2

    def b():
        while True:
            try:
                return 1
            finally:
                break
        return 3

    def c():
        for i in range(2):
            try:
                raise ValueError
            finally:
                continue
        return 4

    def d():
        x = 1
        try:
            return x
        finally:
            x = 2

    def e():
        x = [1]
        try:
            return x
        finally:
            x.append(2)

    def f():
        try:
            try:
                raise ValueError
            finally:
                raise KeyError
        except KeyError as k:
            return repr(k.__context__)
        finally:
            pass

    def g():
        try:
            raise ValueError(1)
        except ValueError:
            try:
                return "inner"
            finally:
                raise TypeError(2)

    out = [a(), b(), c(), d(), e(), f()]
    try:
        g()
    except TypeError as t:
        out.append(repr(t.__context__))
    return out


print(overriding())


class Err(Exception):
    def __init__(self, a, *, b=2):
        self.a, self.b = a, b

    def __str__(self):
        return f"{self.a}/{self.b}"


try:
    raise Err(1, b=3)
except Err as e:
    print(e, repr(e), e.args)
try:
    raise Err
except TypeError as e:
    print(e)


class NotExc:
    def __new__(cls):
        return 5


class ExcNew(Exception):
    def __new__(cls):
        return 5


try:
    raise ExcNew
except TypeError as e:
    print(e)
print(str(Exception()), str(Exception(1)), str(Exception(1, 2)), repr(Exception("a")), repr(KeyError("k")), str(KeyError("k")), str(KeyError("k", 1)), str(OSError(2, "m", "f")), repr(OSError(2, "m")), OSError(2, "m").__class__, UnicodeDecodeError("u", b"\xff", 0, 1, "r"))
