# from module import *
existing = "mine"
from plain import *
from with_all import *

print(sorted([n for n in globals() if not n.startswith("__")]))
print(public, existing, listed, _private_listed)
print("_hidden" in globals(), "unlisted" in globals())
try:
    from bad_all import *
except AttributeError as e:
    print(e)
try:
    from odd_all import *
except TypeError as e:
    print(e)


def never_called():
    import pack.member


from pack import *

print(member.here)


def f():
    return public


print(f())
