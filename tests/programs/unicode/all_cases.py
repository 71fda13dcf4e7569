"""Every code point: lower, upper, title, casefold, swapcase, capitalize."""
import sys


def checksum(change):
    count = total = 0
    for number in range(sys.maxunicode + 1):
        char = chr(number)
        changed = change(char)
        if changed != char:
            count += 1
            for c in changed:
                total = (total * 31 + ord(c)) % 1000000007
    return count, total


print("lower", checksum(str.lower))
print("upper", checksum(str.upper))
print("title", checksum(str.title))
print("casefold", checksum(str.casefold))
print("swapcase", checksum(str.swapcase))
print("capitalize", checksum(str.capitalize))
