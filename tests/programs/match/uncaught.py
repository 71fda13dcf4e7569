class Point:
    __match_args__ = ("x",)
    x = 1

def f(p):
    match p:
        case Point(1, 2):
            return 1

print("before")
f(Point())
