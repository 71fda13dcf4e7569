import warnings, time
import _warnings
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: _warnings.warn("one")
    except UserWarning as e: print("raised", e)
    saved = warnings.filters
    del warnings.filters
    try: _warnings.warn("two")
    except UserWarning as e: print("raised", e)
    warnings.filters = saved
with warnings.catch_warnings():
    warnings.simplefilter("once")
    old = warnings.onceregistry
    for bad in None, 3, []:
        warnings.onceregistry = bad
        try: _warnings.warn_explicit("foo", Warning, "bar", 1, registry=None)
        except TypeError as e: print(e)
    warnings.onceregistry = old
    warnings.filters = [(None, None, Warning, None, 0)]
    try: _warnings.warn_explicit("foo", Warning, "bar", 1)
    except TypeError as e: print(e)
