# reverse is converted to a C int, not asked for its truth.
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for reverse in (True, False, 0, 2, -1, "", "x", None, 1.5, [], 2**31 - 1, 2**31, -2**40, Index(3), Index(0)):
    attempt(lambda: sorted([2, 1, 3], reverse=reverse))
    attempt(lambda: sorted({2: 1, 1: 2}, key=str, reverse=reverse))
    values = [5, 4, 6]
    attempt(lambda: values.sort(reverse=reverse))
    print(values)
