# The order in which targets, indices and values are evaluated, in every kind of assignment.
log = []


def n(x):
    log.append(x)
    return x


class O:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, k):
        log.append(f"{self.name}.get {k}")
        return O(f"{self.name}.{k}")

    def __setattr__(self, k, v):
        log.append(f"{self.name}.set {k}")

    def __delattr__(self, k):
        log.append(f"{self.name}.del {k}")

    def __getitem__(self, k):
        log.append(f"{self.name}.getitem {k}")
        return O(f"{self.name}[{k}]")

    def __setitem__(self, k, v):
        log.append(f"{self.name}.setitem {k}")

    def __delitem__(self, k):
        log.append(f"{self.name}.delitem {k}")

    def __add__(self, other):
        log.append(f"{self.name}+")
        return self

    def __iadd__(self, other):
        log.append(f"{self.name}+=")
        return self

    def __iter__(self):
        log.append(f"iter {self.name}")
        return iter([1, 2])

    def __call__(self, *a):
        log.append(f"{self.name}()")
        return self

    def __lt__(self, other):
        log.append(f"{self.name}<")
        return True

    def __contains__(self, x):
        log.append(f"in {self.name}")
        return False

    def __bool__(self):
        log.append(f"bool {self.name}")
        return True


def o(name):
    log.append(name)
    return O(name)


def show(label):
    print(label, log)
    log.clear()


o("a").x = o("v"); show("attribute")
o("a")[n("i")] = o("v"); show("item")
o("a").x, o("b")[n("i")] = n((1, 2)); show("tuple")
o("a").x = o("b").y = o("v"); show("chain")
o("a").x += o("v"); show("aug attribute")
o("a")[n("i")] += o("v"); show("aug item")
o("a")[n("i"):n("j"):n("k")] += o("v"); show("aug slice")
o("a").x.y += n(1); show("aug deep")
del o("a").x, o("b")[n("i")]; show("del")
[o("a").x, *o("b").y] = o("it"); show("star")
for o("t").x in o("it"): pass
show("for target")
for o("t")[n("i")] in [1, 2]: n("body")
show("for item target")
x = o("f")(n(1), *n([2]), k=n(3)) if False else o("f")(n(1), *n([2])); show("call")
o("a") < o("b") < o("c"); show("chained")
o("a") < n(5) in o("c"); show("chained in")
o("a") + o("b") + n(1); show("sum")
{n("k1"): n("v1"), **n({}), n("k2"): n("v2")}; show("dict")
{n(k): n(v) for k, v in [(1, 2)]}; show("dict comprehension")
[n(1), *n([2]), n(3)]; show("list")
n(1) if n(0) else n(2); show("conditional")
n(0) or n("") or n("last") and n("and"); show("bool")
not o("x"); show("not")
f"{n(1)}{n(2)!r:{n(5)}}"; show("fstring")
o("a")[n(1), n(2):n(3)]; show("index tuple")
(lambda a=n("default"): a)(); show("lambda default")


@n
def f(a: n("ann a") = n("def a"), *, b: n("ann b") = n("def b")) -> n("ret"): pass


log[-1] = "decorated"
show("def")


def d1(f): log.append("d1 applied"); return f
def d2(f): log.append("d2 applied"); return f


@n(d1)
@n(d2)
class K(n(object), metaclass=n(type)):
    n("body")
    attr: n("annotation") = n("value")


log[:] = [getattr(x, "__name__", x) for x in log]
show("class")
assert n(True), n("not evaluated"); show("assert")
with_log = []
a = b = c = n([]); a.append(1); print(b, c); show("same object")
i = 0
l = [10, 20]
i, l[i] = 1, 99; print(i, l); show("left to right")
l[i], i = 5, 0; print(l); show("")
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]; print(x)
y: n("only annotation")
show("annotation only")
z: n("ann z") = n("val z"); show("annotated")
o("q").w: n("ann w") = n("val w"); show("annotated attribute")
o("q").w: n("ann only")
show("annotated attribute only")
try:
    (n(1), n(2))[n(5)]
except IndexError:
    show("error")
try:
    p, q = n([1, 2, 3])
except ValueError as e:
    print(e); show("unpack")
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
