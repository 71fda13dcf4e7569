# context managers and errors
class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.suppress


with Manager("a") as a, Manager("b", suppress=True) as b:
    raise ValueError("v")
print("after")
try:
    with Manager("c") as c:
        raise KeyError("k")
except KeyError as e:
    print("caught", e)
try:
    with Manager("d"), Manager("e", fail="enter"):
        print("not reached")
except RuntimeError as e:
    print(e)
try:
    with Manager("f", suppress=True, fail="exit"):
        raise ValueError("lost")
except RuntimeError as e:
    print(e, repr(e.__context__))


def returns():
    with Manager("g"):
        return "value"


print(returns())
for i in range(3):
    with Manager(str(i)):
        if i == 1:
            continue
        if i == 2:
            break
for bad in (5, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)


class NoExit:
    def __enter__(self):
        return 1


try:
    with NoExit():
        pass
except TypeError as e:
    print(e)


class TruthFails:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        class T:
            def __bool__(self):
                raise OverflowError("bool")
        return T()


try:
    with TruthFails():
        raise ValueError(1)
except OverflowError as e:
    print(e, repr(e.__context__))
