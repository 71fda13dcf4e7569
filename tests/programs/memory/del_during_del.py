"""Finalizers that drop, make and look."""
import gc


class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class Collects:
    def __del__(self):
        print("collecting")
        gc.collect()
        print("collected")


Collects()
print("--")


class Chain:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("chain", self.n)
        if self.n:
            Chain(self.n - 1)


Chain(3)
print("end")
