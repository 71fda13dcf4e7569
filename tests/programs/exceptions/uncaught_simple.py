print("before")
raise ValueError("uncaught", 1)
