# Value and singleton patterns.
def kind(x):
    match x:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case 2 + 3j:
            return "complex"
        case -4 - 1j:
            return "negative complex"
        case "text":
            return "str"
        case b"bytes":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case "a" "b":
            return "joined"
        case _:
            return "other"

for x in [0, 0.0, -1, -1.0, 1.5, 2 + 3j, -4 - 1j, "text", b"bytes", None, True, False, 1, "ab", [], object]:
    print(repr(x), kind(x))

# True == 1, but the singleton pattern asks for identity.
match 1:
    case True:
        print("wrong")
    case 1:
        print("one")

match True:
    case 1:
        print("True equals 1")

class Eq:
    def __init__(self, answer):
        self.answer = answer
    def __eq__(self, other):
        print("eq", other)
        return self.answer

for answer in (True, False, "yes", [], 0):
    match Eq(answer):
        case 3:
            print("matched")
        case None:
            print("none")
        case _:
            print("not")

class Bad:
    def __eq__(self, other):
        raise ValueError("no eq")

try:
    match Bad():
        case 1:
            pass
except ValueError as e:
    print(e)

class BadTruth:
    def __eq__(self, other):
        return self
    def __bool__(self):
        raise TypeError("no truth")

try:
    match BadTruth():
        case 1:
            pass
except TypeError as e:
    print(e)
