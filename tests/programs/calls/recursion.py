def fact(n): return 1 if n == 0 else n * fact(n - 1)
print(fact(50))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print("RecursionError", str(e)[:32])
class A:
    def __repr__(self): return repr(self)
    def __getattr__(self, n): return getattr(self, n)
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __add__(self, o): return self + o
    def __len__(self): return len(self)
    def __getitem__(self, k): return self[k]
for f in (lambda: repr(A()), lambda: A().x, lambda: A() == A(), lambda: A()(), lambda: A() + 1, lambda: len(A()), lambda: A()[1]):
    try:
        f()
    except RecursionError as e:
        print("RecursionError")
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(500))
