import sys


class Chameleon:
    color = "green"

    def __getattr__(self, name):
        return "made up " + name


sys.modules[__name__] = Chameleon()
