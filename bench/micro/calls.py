"""Calls: closures, forwarding decorators, functools, keywords, defaults, bound methods."""
import functools
from harness import run


def add3(a, b=2, c=3):
    return a + b + c


def bench_defaults():
    total = 0
    for i in range(2_000_000):
        total += add3(i) + add3(i, 5)
    return total


def bench_keywords():
    total = 0
    for i in range(1_500_000):
        total += add3(i, c=4) + add3(a=i, b=1, c=2)
    return total


def make_adder(n):
    def add(x):
        return x + n
    return add


def bench_closure():
    add, total = make_adder(5), 0
    for i in range(3_000_000):
        total += add(i)
    return total


def bench_closure_made():
    total = 0
    for i in range(1_200_000):
        total += make_adder(i)(1)
    return total


def forwarding(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@forwarding
def decorated(a, b=2):
    return a + b


def bench_decorated():
    total = 0
    for i in range(1_200_000):
        total += decorated(i, 3)
    return total


def bench_decorated_keyword():
    total = 0
    for i in range(800_000):
        total += decorated(i, b=3)
    return total


def forwarding_args(function):
    def wrapper(*args):
        return function(*args)
    return wrapper


@forwarding_args
def decorated_args(a, b):
    return a + b


def bench_decorated_args():
    total = 0
    for i in range(1_800_000):
        total += decorated_args(i, 3)
    return total


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def bench_lru_unbounded_hit():
    total = fib(50)
    for i in range(3_000_000):
        total += fib(i & 31)
    return total


@functools.lru_cache(maxsize=64)
def square(n, m=1):
    return n * n * m


def bench_lru_bounded_hit():
    total = 0
    for i in range(2_500_000):
        total += square(i & 31)
    return total


def bench_lru_two_arguments():
    total = 0
    for i in range(1_500_000):
        total += square(i & 31, 2)
    return total


def bench_lru_miss():
    total = 0
    for i in range(600_000):
        total += square(i)
    return total


def bench_partial():
    add, total = functools.partial(add3, 1, c=5), 0
    for i in range(1_500_000):
        total += add(i)
    return total


def bench_star_call():
    total, pair = 0, (1, 2)
    for i in range(2_000_000):
        total += add3(i, *pair)
    return total


def collect(*args):
    return len(args)


def bench_varargs():
    total = 0
    for i in range(2_000_000):
        total += collect(i, i, i)
    return total


def collect_keywords(**kwargs):
    return len(kwargs)


def bench_varkeywords():
    total = 0
    for i in range(1_000_000):
        total += collect_keywords(a=i, b=i)
    return total


def bench_lambda_map():
    return sum(map(lambda x: x + 1, range(3_000_000)))


def bench_reduce():
    return functools.reduce(lambda a, b: a + b, range(3_000_000))


if __name__ == "__main__":
    run(globals())
