try:
    raise KeyboardInterrupt("caught")
except KeyboardInterrupt as e:
    print(repr(e), isinstance(e, Exception))
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("no")
except BaseException as e:
    print(type(e).__name__)
