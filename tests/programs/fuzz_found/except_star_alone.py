# What a clause of except* raises is wrapped in a group, also where it is alone.
def g(k):
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(5)])
    except* ValueError as e:
        1 / 0
    except* TypeError:
        pass
def g2(k):
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(5)])
    except* TypeError:
        pass
    except* ValueError as e:
        1 / 0
def g3(k):
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(5)])
    except* ValueError as e:
        1 / 0
def g4(k):
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(5)])
    except* (TypeError, ValueError) as e:
        1 / 0
def g5(k):
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(5)])
    except* (TypeError, ValueError):
        raise KeyError(1)
for h in g,g2,g3,g4,g5:
    try: h(1)
    except BaseException as e:
        print('left', repr(e), repr(e.__context__), repr(e.__cause__))


def naked():
    try:
        raise ValueError("v")
    except* ValueError as e:
        print(repr(e))
        1 / 0


def with_finally():
    try:
        raise ExceptionGroup("g", [ValueError(1), ValueError(5)])
    except* ValueError:
        raise KeyError("k") from None
    finally:
        print("finally")


for h in naked, with_finally:
    try:
        h()
    except BaseException as e:
        print("left", repr(e), repr(e.__context__), repr(e.__cause__))
