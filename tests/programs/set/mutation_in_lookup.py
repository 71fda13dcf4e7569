"""__eq__ of a key empties or refills the set in which it is being looked up."""

log = []


class Key:
    def __init__(self, name, action=None, equal=True):
        self.name, self.action, self.equal = name, action, equal

    def __hash__(self):
        return 1

    def __eq__(self, other):
        log.append((self.name, getattr(other, "name", other)))
        if self.action:
            action, self.action = self.action, None
            action()
        return self.equal

    def __repr__(self):
        return self.name


def names(items):
    return sorted(key.name for key in items)


def show(title, subject, result):
    print(title, result, names(subject), len(subject), log)
    log.clear()
    print("an empty set is still empty:", set(), len(set()), bool(set()), list(set()), set().union(), 1 in set())


def pair(refill=(), equal=True):
    """A set whose key, when compared, empties the set and puts other keys into it."""
    subject = set()

    def action():
        subject.clear()
        subject.update(refill)

    subject.add(Key("inside", action, equal))
    return subject, Key("outside", equal=equal)


def attempt(function, *args):
    try:
        return function(*args)
    except (KeyError, RuntimeError) as error:
        return type(error).__name__


METHODS = ("discard", "remove", "add", "__contains__")
OPERATORS = ("difference_update", "symmetric_difference_update", "intersection_update", "update", "difference",
             "symmetric_difference", "intersection", "union", "issubset", "issuperset", "isdisjoint")

for equal in (True, False):
    for refill in (0, 1, 30):
        for method in METHODS:
            subject, key = pair([Key(f"new{i}", equal=False) for i in range(refill)] if refill < 2 else range(refill), equal)
            result = attempt(getattr(subject, method), key)
            print(method, equal, refill, result, len(subject), log)
            log.clear()
            print(set(), len(set()), sorted(map(str, subject)))

for equal in (True, False):
    for name in OPERATORS:
        subject, key = pair(equal=equal)
        result = attempt(getattr(subject, name), {key})
        show(f"{name} {equal}", subject, names(result) if isinstance(result, set) else result)
