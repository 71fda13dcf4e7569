# stderr: whole
def fact(n):
    return n * fact(n - 1)
class A:
    def __repr__(self):
        return repr(self)
try:
    repr(A())
except RecursionError as e:
    print(str(e)[:32])
def main():
    if 1:
        fact(5)
main()
