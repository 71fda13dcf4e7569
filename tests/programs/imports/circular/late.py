import early

print(early.defined)
