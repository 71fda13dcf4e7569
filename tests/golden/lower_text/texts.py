eval("a + b")
text = "def f(n):\n    global g\n    g = n\n    return h(n)"
exec(text if text else "1 +")
code = compile("eval('2'); import m", "<c>", "single", dont_inherit=True)
exec(code)
