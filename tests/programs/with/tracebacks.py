"""Line numbers of exceptions that pass through with statements."""


class M:
    def __init__(self, fail=None):
        self.fail = fail

    def __enter__(self):
        if self.fail == "enter":
            raise KeyError("enter")

    def __exit__(self, *a):
        if self.fail == "exit":
            raise KeyError("exit")
        if self.fail == "same":
            raise a[1]


def lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


def body():
    with M():
        x = 1
        raise ValueError


def enter():
    with M(), \
            M("enter"):
        pass


def leave():
    with M("exit"):
        x = 1
        y = 2


def leave_over():
    with M("exit"):
        x = 1
        raise ValueError


def leave_same():
    with M("same"):
        x = 1
        raise ValueError


def leave_return():
    with M("exit"):
        x = 1
        return 5


def nested():
    with M():
        with M(), M("exit"):
            for i in range(3):
                if i == 1:
                    break


def multi():
    with (
        M(),
        M("exit"),
    ):
        pass


def not_manager():
    with M() as a, \
            5 as b:
        pass


def bad_target():
    with M() as (
        a,
        b
    ):
        pass


for f in (body, enter, leave, leave_over, leave_same, leave_return, nested, multi, not_manager, bad_target):
    try:
        f()
    except Exception as e:
        print(f.__name__, repr(e), lines(e), e.__context__ and lines(e.__context__))
