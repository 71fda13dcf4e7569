"""Single-byte encodings: every byte, and back."""
names = """cp037 cp273 cp424 cp437 cp500 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874
cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 hp_roman8 koi8_r koi8_t koi8_u kz1048 mac_cyrillic mac_latin2
mac_roman ptcp154 iso8859_1 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13
iso8859_14 iso8859_15 iso8859_16 latin1 ascii""".split()
for name in names:
    text = bytes(range(256)).decode(name, "replace")
    total = 0
    for char in text:
        total = (total * 31 + ord(char)) % 1000000007
    back = text.encode(name, "replace")
    for byte in back:
        total = (total * 31 + byte) % 1000000007
    print(name, len(text), total, text.count("\ufffd"))
