# Generators: a pipeline of three, a recursive tree walk, nested generator expressions, send, itertools.
from itertools import accumulate, chain, islice, takewhile


def source(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(numbers):
    for x in numbers:
        yield x * x


def odd(numbers):
    for x in numbers:
        if x & 1:
            yield x


class Tree:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(tree(low, middle), middle, tree(middle + 1, high))


def averages():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


def main():
    print(sum(odd(squares(source(8_000_000)))))
    t = tree(0, 100_000)
    print(sum(sum(t) for _ in range(10)))
    print(sum(x * y for x in range(2000) for y in range(2000) if (x + y) % 2))
    print(sum(sum(x + y for y in range(500)) for x in range(2000)))
    a = averages()
    next(a)
    for i in range(1_500_000):
        last = a.send(i)
    print(last)
    numbers = chain.from_iterable((i, -i) for i in source(1_500_000))
    print(sum(takewhile(lambda x: x < 1_400_000, accumulate(islice(numbers, 1_500_000)))))


main()
