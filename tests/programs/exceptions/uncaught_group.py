def make(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        return e


raise ExceptionGroup("several", [make(1), ExceptionGroup("inner", [make(2), TypeError(3)])])
