"""Tracebacks that the program makes: numbers of every size; lines of steps that are looked at late."""
import sys
import types

frame = sys._getframe()
for numbers in ((0, 1), (7, 2**31 - 1), (-1, -2**31), (2**31, 1), (1, 2**31), (1, -2**31 - 1), (2**64, 1), (1, -2**70), ("a", 1), (1, 1.5), (True, False)):
    try:
        made = types.TracebackType(None, frame, *numbers)
        print(numbers, made.tb_lasti, made.tb_lineno, made.tb_next, made.tb_frame is frame)
    except Exception as error:
        print(numbers, type(error).__name__, error)


def inner(n):
    if n:
        inner(n - 1)
    raise KeyError(n)


def caught(n):
    try:
        inner(n)
    except KeyError as error:
        return error.__traceback__


kept = [caught(n) for n in range(4)]
for step in kept:
    lines = []
    while step:
        lines.append((step.tb_frame.f_code.co_name, step.tb_lineno - step.tb_frame.f_code.co_firstlineno, step.tb_lineno == step.tb_lineno))
        step = step.tb_next
    print(lines)
chain = types.TracebackType(kept[1], frame, 3, 99)
print(chain.tb_lineno, chain.tb_next.tb_lineno - caught.__code__.co_firstlineno, chain.tb_next is kept[1])
raise ValueError("end").with_traceback(chain)
