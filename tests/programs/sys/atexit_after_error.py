import atexit

atexit.register(print, "cleanup")
print("before")
raise ValueError("the end")
