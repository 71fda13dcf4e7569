from __future__ import annotations

def f(a: undefined, b: int | str = 1, *args: *Ts, c: list[int][0], d: "quoted" = 2, **k: dict[str, (int, str)]) -> lambda x: x + 1: pass
for name, text in f.__annotations__.items():
    print(name, "=", text)
x: int = 1
y: Undefined[1:2, ::3, ...]
z: (1 + 2) * 3 - -4 ** 2
u: not a or b and c
v: f"{x!r:>10} {{}} {y}" 
w: [i for i in range(3) if i]
a1: {1: 2, **d}
a2: {1, 2}
a3: (yes if cond else no)
a4: "a" 'b'
a5: b"x"
a6: 1.0 + 2j
a7: call(a, *b, k=1, **d)
a8: x.y.z[0](1)
a9: (1,)
b1: ()
b2: a < b <= c != d is not e not in f
b3: lambda *a, b=1, **k: (a, b)
b4: {k: v for k, v in d.items()}
b6: ~x
b7: x @ y // z % w << 1 >> 2 & 3 | 4 ^ 5
b8: -x ** -y
b9: (-x) ** 2
c1: None
c2: True
c3: ...
c4: x[1,]
c5: x[*a, b]
c6: 'it\'s "quoted"'
c7: "new\nline"
c8: 1e400
c9: (lambda: 1)()
for name, text in __annotations__.items():
    print(name, "=", text)

class C:
    x: Later
    def m(self, o: C) -> __private: pass
    __private: int
print(C.__annotations__, C.m.__annotations__)
o = C()
o.attr: undefined_annotation = 5
print(o.attr)
