"""Deaths inside match, try and comprehensions."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def match_it(v):
    match v:
        case [R() as a, b]:
            print("pair", a.name)
        case R(name=n):
            print("one", n)
        case _:
            print("other")
    print("matched")


match_it(R("one"))
match_it(5)


def tries():
    try:
        a = R("try")
        return a.name
    finally:
        print("finally")


print(tries())
print({k: R(k).name for k in ("d1", "d2")})
print(any(R(i).name == 1 for i in range(3)))
print("end")
