"""Arguments that only the call holds."""
class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)



def look(r):
    print("looking at", r.name)


def drop(r):
    del r
    print("dropped")


def keep(r, where=[]):
    where.append(r)
    return where


look(R("temporary"))
print("--")
drop(R("dropped"))
print("--")
kept = keep(R("kept"))
print(len(kept))
kept.clear()
print("--")


print("end")
