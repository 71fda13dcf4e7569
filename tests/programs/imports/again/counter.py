"""A module with state."""
count = 0


def increase():
    global count
    count += 1
    return count


def read():
    return count


def fail():
    return 1 / 0


class Thing:
    def value(self):
        return count, increase.__name__
