"""translate with tables of every sort."""
table = str.maketrans("abc", "xyz", "d")
print(table, "abcdef".translate(table), "aéd".translate(table))
print("hello".translate({ord("l"): "LL", ord("h"): None, ord("o"): 0x1F600}).encode("unicode_escape"))
print("abc".translate(str.maketrans({"a": "1", 98: None, "c": 99})))


class Table:
    def __getitem__(self, key):
        if key == ord("a"):
            return "[A]"
        if key == ord("b"):
            raise LookupError
        if key == ord("c"):
            raise KeyError(key)
        if key == ord("d"):
            raise IndexError
        return key + 1


print("abcdxyz".translate(Table()))


class Missing(dict):
    def __missing__(self, key):
        self[key] = chr(key).upper()
        return self[key]


missing = Missing()
print("banana".translate(missing), sorted(missing.items()))
print("abc".translate(["x"] * 98), "ab".translate("z" * 98), ascii("\u0100b".translate({0x100: "a"})))


class Bad:
    def __getitem__(self, key):
        raise ValueError("no")


try:
    "a".translate(Bad())
except ValueError as error:
    print(error)
