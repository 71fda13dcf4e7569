def work():
    raise ExceptionGroup("work", [ValueError(1), TypeError(2), OSError(3)])


def handle():
    try:
        work()
    except* ValueError as e:
        raise RuntimeError("in handler") from e
    except* TypeError:
        raise


handle()
