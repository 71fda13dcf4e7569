"""Numbers in printf-style formats: flags, widths, precisions together."""
values = [0, 1, -1, 42, -42, 255, 10**20, -(10**20), True]
floats = [0.0, -0.0, 1.5, -1.5, 1e100, 1e-100, 123456.789, float("inf"), float("-inf"), float("nan"), 3, True, 10**30]
for flags in ["", "-", "+", " ", "0", "#", "+0", "-0", " 0", "#0", "+-#", "#-"]:
    for width in ["", "8", "12.4", ".3", "1.0"]:
        print(repr(flags), width, [("%" + flags + width + kind) % v for v in values for kind in "dxoX"])
        print([("%" + flags + width + kind) % v for v in floats for kind in "fegGEF"])
