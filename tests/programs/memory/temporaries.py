"""Objects without a name."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



class Box(R):
    def __init__(self, name):
        super().__init__(name)
        self.items = [1, 2, 3]

    def get(self):
        return 5

    def me(self):
        return self


R("statement")
print("--")
print(Box("attribute").name)
print(Box("method").get())
print(Box("item").items[1])
print(Box("chain").me().me().get())
n = Box("assigned").get()
print("n", n)
if Box("condition").get():
    print("true")
print("end")
