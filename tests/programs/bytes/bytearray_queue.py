"""A bytearray as a queue and a stack, against a list."""
seed = 99


def random(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit


array, model = bytearray(), []
for step in range(20000):
    choice = random(9)
    if choice < 3:
        n = random(256)
        array.append(n)
        model.append(n)
    elif choice == 3:
        data = bytes(random(20))
        array.extend(data)
        model.extend(data)
    elif choice == 4 and model:
        n = random(min(len(model), 15)) + 1
        del array[:n]
        del model[:n]
    elif choice == 5 and model:
        i = random(len(model))
        assert array.pop(i) == model.pop(i)
    elif choice == 6:
        i = random(len(model) + 3) - 1
        array.insert(i, step % 256)
        model.insert(i, step % 256)
    elif choice == 7 and model:
        assert array.pop() == model.pop()
    elif choice == 8 and step % 7 == 0:
        array.reverse()
        model.reverse()
    if step % 500 == 0:
        assert array == bytes(model)
print(len(array), sum(array), array == bytes(model), array.hex()[:40])
queue = bytearray(b"x" * 10)
for i in range(100000):
    queue.append(i % 256)
    del queue[0]
print(len(queue), queue.hex())
