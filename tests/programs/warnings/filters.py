"""Filters: their order, what they match, and broken ones."""
import warnings
import re

print(warnings.filters == [("default", None, DeprecationWarning, "__main__", 0), ("ignore", None, DeprecationWarning, None, 0),
                           ("ignore", None, PendingDeprecationWarning, None, 0), ("ignore", None, ImportWarning, None, 0),
                           ("ignore", None, ResourceWarning, None, 0)])
print(warnings.defaultaction, type(warnings.onceregistry).__name__)


def show(label, f, *args):
    with warnings.catch_warnings(record=True) as seen:
        try:
            f(*args)
        except Exception as e:
            print(label, "raised", type(e).__name__, e)
        print(label, [(w.category.__name__, str(w.message)) for w in seen])


def emit():
    warnings.warn("alpha one")
    warnings.warn("beta two", DeprecationWarning)
    warnings.warn("alpha three", RuntimeWarning)


def messages():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", "alpha")
    emit()


def messages_case():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", "ALPHA O")
    warnings.filterwarnings("ignore", ".*two$")
    emit()


def categories():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    emit()


def modules():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", module="__main__")
    emit()


def modules_other():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", module="__main")
    emit()


def lines():
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", lineno=25)
    emit()


def appended():
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.simplefilter("ignore", append=True)
    emit()


def error_first():
    warnings.filterwarnings("error", "beta")
    emit()


def raw():
    warnings.filters[:] = [("ignore", "alpha one", UserWarning, None, 0), ("always", None, Warning, None, 0)]
    warnings._filters_mutated()
    emit()


def bad_tuple():
    warnings.filters.insert(0, ("ignore", None))
    warnings._filters_mutated()
    emit()


def bad_action():
    warnings.filters.insert(0, (5, None, UserWarning, None, 0))
    warnings._filters_mutated()
    emit()


def unknown_action():
    warnings.filters.insert(0, ("what", None, UserWarning, None, 0))
    warnings._filters_mutated()
    emit()


def not_list():
    warnings.filters = ()
    warnings._filters_mutated()
    emit()


def bad_line():
    warnings.filters.insert(0, ("ignore", None, UserWarning, None, "x"))
    warnings._filters_mutated()
    emit()


def own_pattern():
    class P:
        def match(self, text):
            print("match", text)
            return "t" in text
    warnings.filters[:] = [("ignore", P(), Warning, P(), 0), ("always", None, Warning, None, 0)]
    warnings._filters_mutated()
    emit()


def default_action():
    warnings.resetwarnings()
    old = warnings.defaultaction
    warnings.defaultaction = "ignore"
    try:
        emit()
        warnings.defaultaction = "error"
        emit()
    finally:
        warnings.defaultaction = old


for f in (messages, messages_case, categories, modules, modules_other, lines, appended, error_first, raw, bad_tuple, bad_action, unknown_action,
          not_list, bad_line, own_pattern, default_action):
    show(f.__name__, f)
print(len(warnings.filters))
for args in (("ignore", 5), ("ignore", "(",), ("ignore", "", 5), ("ignore", "", int), ("ignore", "", Warning, 5), ("ignore", "", Warning, "", -1), ("bad",)):
    try:
        warnings.filterwarnings(*args)
        print("accepted", args)
    except Exception as e:
        print(type(e).__name__, e)
warnings.simplefilter("ignore")
warnings.simplefilter("ignore")
print([f[0] for f in warnings.filters].count("ignore"))
with warnings.catch_warnings(action="error") if False else warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("gone")
    except UserWarning as e:
        print("error", e)
warnings.warn("not shown")
c = warnings.catch_warnings(record=True)
print(repr(c))
with c as log:
    print(log)
try:
    with c:
        pass
except RuntimeError as e:
    print(e)
try:
    warnings.catch_warnings().__exit__()
except RuntimeError as e:
    print(e)
