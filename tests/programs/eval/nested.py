# eval in exec in eval.
exec("exec('exec(\"print(1)\")')")
print(eval("eval('eval(\"2 + 1\")')"))
exec('''
def outer(n):
    local = n * 2
    return eval("local + n"), eval("[local for _ in range(2)]", {"local": 5})
print(outer(3))
exec("inner_made = outer(4)")
print(inner_made)
def make(code): exec(code); return locals()
print(make("a = 1; b = [a]"))
class C:
    x = eval("1 + 1")
    exec("y = x * 10")
    exec("def m(self): return self.x + self.y")
print(C.x, C.y, C().m())
''')
print(inner_made)
code = "x = 1"
for level in range(5):
    code = f"exec({code!r})"
exec(code)
print(x)
def fact(n): return eval("1 if n == 0 else n * fact(n - 1)")
print(fact(15))
source = 'n = n + 1\nif n < 20: exec(source)'
n = 0
exec(source)
print(n)
quine = 's = %r\nprint(s %% s == source)'
source = quine % quine
exec(source)
f = eval("lambda g: lambda x: g(g(x))")
print(f(f)(lambda s: s + "!")("x"))
print(eval("eval", {})("1 + 1"), eval("exec")("print('via name')"))
def apply(function, *args): return function(*args)
print(apply(eval, "3 * 3"), apply(eval, "y", {"y": 1}))
print([eval(s) for s in ("1", "'a'", "[2]")])
