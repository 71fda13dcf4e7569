# "never awaited" by way of warnings._warn_unawaited_coroutine, frame.clear(), and a frame that outlives its coroutine.
import gc
import sys
import warnings


async def f():
    pass


def shown(action):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        action()
        gc.collect()
    return [str(w.message) for w in log]


def frame_outlives():
    frame = f().cr_frame
    print("dead by now", frame.f_code.co_name)


def frame_clear():
    coro = f()
    coro.cr_frame.clear()
    print("cleared")
    coro.close()


print(shown(frame_outlives))
print(shown(frame_clear))

original = warnings._warn_unawaited_coroutine
warnings._warn_unawaited_coroutine = lambda coro: print("told of", coro.__name__)
coro = f()
del coro
gc.collect()


def broken(coro):
    1 / 0


def hook(unraisable):
    print("unraisable", unraisable.exc_type.__name__, type(unraisable.object).__name__)


warnings._warn_unawaited_coroutine = broken
sys.unraisablehook = hook
coro = f()
del coro
gc.collect()
warnings._warn_unawaited_coroutine = original
print(shown(lambda: f() and None))
