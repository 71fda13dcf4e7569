"""Indexing and slicing of str."""
text = "abcdefghij"
wide = "aé€\U0001f600z"
for t in (text, wide, ""):
    for start in (None, 0, 1, 3, -1, -3, 100, -100):
        for stop in (None, 0, 2, 5, -1, -4, 100, -100):
            print([ascii(t[start:stop:step]) for step in (None, 1, 2, 3, -1, -2, 50, -50)])
for i in range(-10, 10):
    assert text[i] == list(text)[i]
for i in (10, -11, 10**20, -10**20):
    try:
        text[i]
    except IndexError as error:
        print(error)
print(text[True], text[slice(2, 5)], text[slice(None, None, -1)], text[10**20:], text[-10**30:3])
try:
    text[0] = "x"
except TypeError as error:
    print(error)
try:
    del text[0]
except TypeError as error:
    print(error)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


print(text[Index(3)], text[Index(1):Index(4)])
