"""Coroutines and what they hold."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



async def work():
    r = R("in coroutine")
    return r.name


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


print(run(work()))
print("--")


print("end")
