# A SyntaxError that leaves the program.
source = "x = 1\nif x == 1\n    print(x)\n"
print("before", flush=True)
exec(source)
