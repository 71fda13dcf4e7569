# A bytearray converts the value before it checks the index; nothing assigned to an extended slice deletes it.
def attempt(action):
    values = bytearray(range(5))
    try:
        action(values)
    except Exception as error:
        print(type(error).__name__, error)
    print(list(values))


def store(key, value):
    def action(values):
        values[key] = value
    return action


for key in (99, -99, slice(None, None, -1), slice(None, None, 2), slice(1, 4, 3), slice(3, 1, 2)):
    for value in (300, None, 7, (), b"", [], b"abc"):
        attempt(store(key, value))
