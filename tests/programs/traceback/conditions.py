# stderr: whole
# Where the truth of a condition is asked: at the statement, or at the comparison before.
import sys
class T:
    def __bool__(self): raise ValueError
t = T()
def show(f):
    try: f()
    except ValueError as e: sys.excepthook(type(e), e, e.__traceback__)
def a():
    if 1 < 2 and t:
        pass
def b():
    if (t and 1 < 2): pass
def c():
    while 1 < 2 < 3 and not t: pass
def d():
    assert t, "x"
def g():
    match 1:
        case x if t:
            pass
def h():
    return (1 if 2 < 3 and t
            else 4)
def i():
    x = t or \
      2
    return x
def j():
    if 1:
        pass
    elif t: pass
def k():
    return 1 < 2 and t and 3
def l():
    return not (1 and t)
def m():
    x = 1 if not t else 2
def n():
    if (x := t): pass
def o():
    if (1 < 2) == t or t: pass
for f in a,b,c,d,g,h,i,j,k,l,m,n,o: show(f)
