def helper(x):
    return "helped " + x
