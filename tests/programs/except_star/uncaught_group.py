def f(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        return e
try:
    raise ExceptionGroup("top", [f(1), ExceptionGroup("inner", [f(2), TypeError("t")])])
except* TypeError as e:
    raise KeyError("k")
