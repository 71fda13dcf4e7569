"""Closures, decorators, functions as values."""


def counted(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


@counted
def area(width, height=2):
    return width * height


def make_adder(n):
    def add(x):
        return x + n
    return add


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x
    return run


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count
    return step


chain = compose(make_adder(1), make_adder(2), lambda x: x * 2, make_adder(-3))
total = 0
for i in range(2000000):
    total += chain(i) + area(i) + area(i, height=3)
print(total, area.calls)

step = counter()
while step() < 9000000:
    pass
print(step())
print(sum(map(make_adder(10), filter(lambda n: n % 3, range(4000000)))))
