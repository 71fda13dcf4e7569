"""Long lists, stacks and queues; sys.getsizeof while growing."""


import sys
a = []
sizes = []
for i in range(300):
    a.append(i)
    sizes.append(sys.getsizeof(a))
print(sizes[:30], sizes[-1])
print(sys.getsizeof([]), sys.getsizeof([None] * 10), sys.getsizeof(list(range(10)) + [1]))
total = 0
a = []
for i in range(200000):
    a.append(i)
while len(a) > 100:
    total += a.pop()
print(total, len(a))
for i in range(50000):
    a.append(i)
    a.append(i)
    a.pop()
print(len(a), sum(a))
a = list(range(1000))
for i in range(500):
    a.insert(0, a.pop())
print(a[:3], a[-3:])
for i in range(990):
    a.pop(0)
print(a)
b = [[] for _ in range(100)]
for i in range(10000):
    b[i % 100].append(i)
print(sum(len(x) for x in b), b[7][-1])
