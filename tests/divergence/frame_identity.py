"""Frames are made when they are asked for, each time anew."""
import sys


def function():
    first = sys._getframe()
    second = sys._getframe()
    return first is second, first.f_code is second.f_code, first.f_back.f_code.co_name


print(function())
