"""The order in which locals die when a function returns."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def several():
    a = R("a")
    b = R("b")
    c = [R("c0"), R("c1"), R("c2")]
    d = {"k": R("d")}
    e = (R("e0"), R("e1"))
    print("leaving")


def with_result():
    a = R("a")
    b = R("b")
    return a


def early(flag):
    a = R("early")
    if flag:
        return 1
    b = R("late")
    return 2


several()
r = with_result()
print("got", r.name)
del r
print(early(True), early(False))
print("end")
