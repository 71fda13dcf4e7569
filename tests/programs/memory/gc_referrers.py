# deaths: shown
"""gc.get_referrers and gc.get_referents."""
import gc


class A:
    def __init__(self):
        self.x = [1]
        self.y = "s"


a = A()
box = [a]
table = {"k": a}
pair = (a, 1)
found = gc.get_referrers(a)
print(any(r is box for r in found), any(r is table for r in found), any(r is pair for r in found), any(r is globals() for r in found))
box.clear()
print(any(r is box for r in gc.get_referrers(a)))
print(gc.get_referents(a)[:2], gc.get_referents(a)[2] is A)
print(gc.get_referents([1, "x", [2]]), gc.get_referents({"k": "v"}), gc.get_referents((1, 2), [3]))
print(gc.get_referents(5), gc.get_referents("s"), gc.get_referents())
print(gc.get_referents({1: 2, (3,): 4}))
print(sum(1 for o in gc.get_objects() if isinstance(o, A)))
b = A()
print(sum(1 for o in gc.get_objects() if isinstance(o, A)), any(o is b for o in gc.get_objects()))
del b
print(sum(1 for o in gc.get_objects() if isinstance(o, A)))
