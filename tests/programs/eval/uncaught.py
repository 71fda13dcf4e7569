# An exception that leaves exec() and the program.
print("before", flush=True)
exec("""
def level1():
    level2()
def level2():
    data = {"k": [1, 2]}
    return data["k"][5] + data["missing"]
level1()
""")
