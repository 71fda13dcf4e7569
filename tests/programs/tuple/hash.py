"""The hashes of tuples of numbers are those of CPython."""


for t in ((), (1,), (1, 2), (2, 1), (0,), (-1,), (-2,), (1, (2, 3)), (1.5, 2), (None is None, 7), (2**61 - 1, 2**61), (2**100,),
          tuple(range(100)), ((), ()), (1.0, 2.0), (True, False), (-(2**62),), (3.5e300, -0.0, 0.0)):
    print(len(t), hash(t))
print(hash((1, 2)) == hash((1.0, 2.0)), {(1, 2): "x"}[(1.0, 2)])
for bad in (([],), (1, {}), ((1, [2]),)):
    try:
        hash(bad)
    except TypeError as error:
        print(error)
print(sorted({(i, j) for i in range(3) for j in range(3)}))
print({(i, i * i) for i in range(12)})
deep = ()
for _ in range(100000):
    deep = (deep,)
try:
    hash(deep)
    print("hashed")
except RecursionError:
    print("RecursionError")
