import package

NAME = __name__


def parent():
    return package.__name__


def numbers():
    for i in range(3):
        yield i * len(NAME)
