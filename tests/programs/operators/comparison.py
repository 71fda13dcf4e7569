class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt"); return NotImplemented
    def __gt__(self, o): print("gt"); return "A.gt"
    def __le__(self, o): print("le"); return NotImplemented
    def __ge__(self, o): print("ge"); return NotImplemented
class B(A):
    def __gt__(self, o): print("B.gt"); return "B.gt"
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
a, b = A(1), B(2)
attempt(lambda: a < a); attempt(lambda: a < b); attempt(lambda: b < a); attempt(lambda: a < 1); attempt(lambda: 1 < a); attempt(lambda: a <= a); attempt(lambda: a >= 1)
for x in (1, 1.5, "s", None, [1], (1,), {1}, {1: 1}, b"b", A, object):
    for y in (1, "s", None, [1], object):
        try:
            x < y
        except TypeError as e:
            print(e)
        try:
            x >= y
        except TypeError as e:
            print(e)
print(1 == 1.0, 1 != 1.0, "a" == 1, None == None, None != 0, [1] == [1.0], (1, 2) < (1, 3), [1] < [1, 2], "a" < "b")
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 == 1)
class Chain:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("chain", self.n); return self.n < o.n
print(Chain(1) < Chain(2) < Chain(3), Chain(2) < Chain(1) < Chain(0))
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, 1 < nan)
class E:
    def __eq__(self, o): print("eq"); return NotImplemented
print(E() == E(), E() == 1, E() != 1)
class T:
    def __lt__(self, o): return []
    def __bool__(self): raise ValueError
print(T() < 1, not (T() < 1))
if T() < 2: print("yes")
else: print("no")
class BB:
    def __bool__(self): raise ValueError("bool")
class RB:
    def __eq__(self, o): return BB()
try:
    if RB() == 1: pass
except ValueError as e:
    print(e)
try:
    [RB()] == [1]
except ValueError as e:
    print(e)
print(True < 2, True == 1, 1.0 < 2, 2 ** 70 > 1e20, 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53))
print(float("inf") > 2 ** 2000, -float("inf") < -(2 ** 2000), 10 ** 400 > 1e308)
