from .util import helper


def start():
    return helper("start")
