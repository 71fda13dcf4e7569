"""An interpreter: instructions looked up in a table by name."""


class Machine:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.variables = {}
        self.at = 0
        self.table = {
            "push": self.push, "load": self.load, "store": self.store, "add": self.add,
            "less": self.less, "jump": self.jump, "jump_if": self.jump_if,
        }

    def push(self, value):
        self.stack.append(value)

    def load(self, name):
        self.stack.append(self.variables[name])

    def store(self, name):
        self.variables[name] = self.stack.pop()

    def add(self, _):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() + right)

    def less(self, _):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() < right)

    def jump(self, target):
        self.at = target

    def jump_if(self, target):
        if self.stack.pop():
            self.at = target

    def run(self):
        code = self.code
        table = self.table
        steps = 0
        while self.at < len(code):
            name, argument = code[self.at]
            self.at += 1
            table[name](argument)
            steps += 1
        return steps


program = [
    ("push", 0), ("store", "i"), ("push", 0), ("store", "sum"),
    ("load", "sum"), ("load", "i"), ("add", None), ("store", "sum"),
    ("load", "i"), ("push", 1), ("add", None), ("store", "i"),
    ("load", "i"), ("push", 500000), ("less", None), ("jump_if", 4),
]
machine = Machine(program)
print(machine.run(), machine.variables)
