"""Finalizers run after an uncaught exception."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



a = R("a")
b = [R("b")]
raise ValueError("the end")
