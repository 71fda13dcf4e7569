"""f-strings: conversions, nested specs, objects with __format__."""


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"${self.amount:{spec or '.2f'}}"

    def __repr__(self):
        return f"Money({self.amount!r})"


class Plain:
    pass


class Bad:
    def __format__(self, spec):
        return 5


m = Money(12.5)
width, name = 10, "né"
print(f"{m} {m:.1f} {m!r} {m!s} {m!r:>12} {name:>{width}} {name!a:*^{width}}|")
print(f"{1 + 1} {'a' 'b'} {[1, 2][0]} {width:05d} {3.14159:.{2}f} {{}} {{{width}}} {width!r:>{width // 2}}")
print(f"{name=} {width = } {width=:>5} {name=!s} {m=}")
print(f"{True} {None} {1j} {10**20} {b'x'} {(1,)} {[]} {1.0} {-0.0} {float('nan')}")
print(f"{'':5}|{'a':<3}|{'a':>3}|{'a':^3}|{True:5}|{1:5}|{1.5:7}|{1.5:<7}|")
for compute in [lambda: f"{Plain():5}", lambda: f"{Bad()}", lambda: f"{5:s}", lambda: f"{'a':d}", lambda: f"{None:5}", lambda: f"{[]:5}", lambda: f"{1:q}", lambda: f"{1.5:d}"]:
    try:
        print(compute())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
