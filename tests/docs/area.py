def area(width, height=2):
    return width * height
total = 0
for n in range(3):
    total += area(n)
print(total)
