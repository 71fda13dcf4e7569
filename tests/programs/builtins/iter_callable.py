# iter(callable, sentinel)
values = [1, 2, 3, 0, 4]
it = iter(lambda: values.pop(0), 0)
print(list(it), values, list(it))


class Stops:
    n = 0

    def __call__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n


print(list(iter(Stops(), None)))


def fails():
    raise ValueError("from the callable")


it = iter(fails, 1)
try:
    next(it)
except ValueError as e:
    print(e)
print(type(it).__name__, iter(it) is it)


class Eq:
    def __eq__(self, other):
        raise KeyError("eq")


try:
    next(iter(lambda: 1, Eq()))
except KeyError as e:
    print(e)
