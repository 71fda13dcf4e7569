"""warnings.warn and its filters, as recorded."""
import warnings


def record(action, *calls):
    with warnings.catch_warnings(record=True) as seen:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for call in calls:
            try:
                call()
            except Warning as e:
                print("  raised", type(e).__name__, e)
            except Exception as e:
                print("  error", type(e).__name__, e)
        for w in seen:
            print("  ", type(w.message).__name__, w.category.__name__, str(w.message), w.lineno, w.filename == __file__, w.line, w.file, w.source)


def plain():
    warnings.warn("plain")


def deprecated():
    warnings.warn("old", DeprecationWarning)


def level2():
    warnings.warn("level2", stacklevel=2)


def outer():
    level2()


def instance():
    warnings.warn(RuntimeWarning("an instance", 3))


def instance_category():
    warnings.warn(RuntimeWarning("ignored category"), DeprecationWarning)


class Own(UserWarning):
    def __init__(self, text):
        super().__init__(text)
        self.extra = text.upper()

    def __str__(self):
        return "own:" + self.extra


def own():
    warnings.warn("text", Own)


def number():
    warnings.warn(5)


def nothing():
    warnings.warn(None)


def bad_category():
    warnings.warn("x", int)


def bad_category2():
    warnings.warn("x", "UserWarning")


def bad_category3():
    warnings.warn("x", Exception)


def bad_level():
    warnings.warn("x", UserWarning, "1")


def deep_level():
    warnings.warn("deep", stacklevel=1000)


def zero_level():
    warnings.warn("zero", stacklevel=0)
    warnings.warn("negative", stacklevel=-5)


def with_source():
    warnings.warn("sourced", ResourceWarning, source=[1])


def no_args():
    warnings.warn()


calls = (plain, plain, deprecated, outer, outer, instance, instance_category, own, number, nothing, bad_category, bad_category2, bad_category3,
         bad_level, zero_level, with_source, no_args)
for action in ("always", "default", "module", "once", "ignore", "error", "all" if False else "always"):
    print(action)
    record(action, *calls)
    record(action, *calls[:3])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    deep_level()
    print(seen[0].filename, seen[0].lineno)
print(warnings.warn.__name__, warnings.warn.__module__)
for bad in ("nonsense", "", None, 5):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(bad)
            print("accepted", warnings.filters[0])
    except AssertionError as e:
        print("AssertionError", e)
    except TypeError as e:
        print("TypeError", e)
for line in (-1, "x"):
    try:
        warnings.simplefilter("ignore", UserWarning, line)
    except AssertionError as e:
        print("AssertionError", e)
