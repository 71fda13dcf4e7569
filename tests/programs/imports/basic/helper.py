"""The helper."""
print("helper runs")
value = 42
counter = 10


def double(x):
    return x * 2


def read_counter():
    return counter


def read_added():
    return added
