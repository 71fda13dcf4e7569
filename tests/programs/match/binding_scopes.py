"""Names bound by patterns in every scope: globals, class bodies, closures, nonlocal, global, del, walrus in guards."""
match [1, [2, 3]]:
    case [g1, [*g2]]: pass
print(g1, g2)
class C:
    match {"k": 5}:
        case {"k": attr, **others}: pass
    match (1, 2):
        case (first, _): second = first + 1
print(C.attr, C.others, C.first, C.second, hasattr(C, "_"))
def closure(x):
    match x:
        case [a, *b]:
            def inner(): return a, b
        case a:
            def inner(): return a
    return inner
print(closure([1, 2, 3])(), closure(5)())
def use_global():
    global gl
    match 7:
        case gl: pass
use_global()
print(gl)
def use_nonlocal():
    n = 0
    def inner():
        nonlocal n
        match [1, 2]:
            case [_, n]: pass
    inner()
    return n
print(use_nonlocal())
def guard(x):
    match x:
        case [a, b] if (s := a + b) > 10: return "big", s
        case [a, b] if s < 0: return "neg", s
        case _: return "rest", a, b, s
print(guard([6, 7]), guard([-5, 1]), guard([1, 2]))
def unbound(x):
    match x:
        case [a, 1]: pass
        case [b, 2]: pass
    try: print(a)
    except UnboundLocalError as e: print(e)
    try: print(b)
    except UnboundLocalError as e: print(e)
unbound([0, 1]); unbound([0, 2]); unbound([0, 3]); unbound(0)
def dels():
    match [1, 2]:
        case [x, y]:
            del x
    return locals()
print(dels())
def comp():
    match [1, 2, 3]:
        case [*xs]:
            return [x * y for x in xs for y in xs if x < y], {x: (lambda: x)() for x in xs}
print(comp())
def same_name_in_alternatives(p):
    match p:
        case (0, n) | (n, 0): return n
        case {"n": n} | [n]: return -n
print(same_name_in_alternatives((0, 5)), same_name_in_alternatives((6, 0)), same_name_in_alternatives({"n": 1}), same_name_in_alternatives([2]), same_name_in_alternatives(()))
async def co(x):
    match x:
        case [a, b]: return await sub(a) + await sub(b)
async def sub(v): return v * 2
try: co([1, 2]).send(None)
except StopIteration as e: print(e.value)
lam = lambda v: [m for m in [v]]
match lam(3):
    case [int(q)]: print(q)
