"""Frames of functions that do not ask for frames themselves are made when others do, each time anew."""
import sys


def look():
    return sys._getframe(1)


def function():
    first = look()
    second = look()
    return first is second, first.f_code is second.f_code, first.f_back is second.f_back


print(function())
