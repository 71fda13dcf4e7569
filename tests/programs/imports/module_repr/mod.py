x: int = 3
y: "str"
