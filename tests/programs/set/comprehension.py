"""Set displays and comprehensions."""


print({x % 3 for x in range(10)}, {(x, y) for x in range(2) for y in range(2)}, {*"ab"} == {"a", "b"}, {*(), *[1]}, {1, *[2], *{3}})
print(len({x for x in "hello world"}), {i: {j for j in range(i)} for i in range(4)})
try:
    {[] for _ in range(1)}
except TypeError as error:
    print(error)
words = "to be or not to be that is the question".split()
print(len(set(words)), sorted(set(words)), sorted({w: len(w) for w in words}.items()))
primes = {n for n in range(2, 60) if all(n % d for d in range(2, n))}
print(sorted(primes), 37 in primes, 38 in primes)
seen = set()
unique = [x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))]
print(unique, seen)
print({frozenset(p) for p in ((1, 2), (2, 1))}, set().union(*[{1}, {2}]), set.intersection({1, 2}, {2, 3}))
graph = {1: {2, 3}, 2: {4}, 3: {4}, 4: set()}
todo, done = {1}, set()
while todo:
    n = todo.pop()
    done.add(n)
    todo |= graph[n] - done
print(done)
