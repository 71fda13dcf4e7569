# What mode 'single' accepts and shows.
def run(source):
    try:
        exec(compile(source, "<in>", "single"), {"x": [1, 2]})
    except Exception as e:
        print(type(e).__name__, e)
for source in ["1", "1\n", "1; 2", "x", "x; x", "None", "x = 1; x", "'a' 'b'", "if x: x\n", "if x:\n  x\n", "for i in x: i\n",
               "def f(): 1\n", "class C: 2\n", "while 0: 1\n", "1\n2\n", "if x: x", "try:\n  x\nfinally:\n  'fin'\n",
               "with open('/dev/null') as f: f.name\n", "import math; math.floor(1.5)", "[i for i in x]", "print(x)", "del x", "undefined", "x y", "x ="]:
    print(">>>", repr(source))
    run(source)
