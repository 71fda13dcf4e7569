"""The results of operators die when what they are handed to is done with them."""


class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


s = {1}
print(len(s | {C("in a set")}))
print(len([1] + [C("in a list")]))
print(len({"k": 1} | {"c": C("in a dict")}))
print(len((1, 2) + (C("in a tuple"),)), "and after")
print("end")
