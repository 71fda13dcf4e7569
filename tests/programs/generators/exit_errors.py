# Errors in finally at the end are reported and do not change the status.
import sys
def bad():
    try: yield 1
    finally: raise ValueError("at the end")
def stubborn():
    try: yield 1
    finally: yield 2
def good():
    try: yield 1
    finally: print("good")
a, b, c = bad(), stubborn(), good()
next(a), next(b), next(c)
print("end")
