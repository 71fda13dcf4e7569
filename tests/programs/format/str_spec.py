"""Format specs of str."""
for spec in ["", "s", "5", "<5", ">5", "^5", "^6", "*^7", "é>4", "€<3s", ".2", ".0", "5.1", "05", "<05", "010.2s", "1", "0", "}>5", "{<5", ">>5", "\U0001f600^5"]:
    print(ascii(spec), ascii(format("abc", spec)), ascii(format("é€", spec)), ascii(format("", spec)))
for spec in ["d", "+", " ", "-", "#", ",", "_", "=5", "5=", "z", "x5", "5x", ".", "5.", "é", "<<<", "s5", "5s5", ",s", "99999999999999999999", ".99999999999999999999", "+s", "#s", "=s", "zs", "n", "%", "c", "!", "\x00", "\U0001f600"]:
    try:
        print(ascii(spec), ascii(format("abc", spec)))
    except ValueError as error:
        print(ascii(spec), ascii(str(error)))
