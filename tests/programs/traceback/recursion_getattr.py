# stderr: whole
class N:
    def __getattr__(self, name):
        return self.other
print(N().x)
