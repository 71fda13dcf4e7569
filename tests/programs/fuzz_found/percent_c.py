# %c takes an int of any size, and refuses the large ones by range.
for template in ("%c", b"%c"):
    for value in (10**25, -1, 65, 0x110000, 256, 2**31):
        try:
            print(template % value)
        except Exception as error:
            print(type(error).__name__, error)
