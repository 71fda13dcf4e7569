"""The types of iterators and views make no instances."""
def show(cls):
    try:
        print(cls.__name__, cls())
    except TypeError as e:
        print(cls.__name__, e)
    try:
        class Sub(cls):
            pass
        print(Sub.__name__)
    except TypeError as e:
        print(e)


values = [iter('a'), iter('\u1234'), iter([]), reversed([]), iter({}), iter({}.values()), iter({}.items()), reversed({}),
          reversed({}.values()), reversed({}.items()), iter(()), iter(set()), iter(range(3)), iter(range(2**70)), iter(b''),
          iter(bytearray()), iter(int, 3), iter(memoryview(b'')), {}.keys(), {}.values(), {}.items(), (x for x in ())]
for value in values:
    show(type(value))
