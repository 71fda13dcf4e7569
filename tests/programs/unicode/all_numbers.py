"""Every code point: isdecimal isdigit isnumeric."""
import sys


def checksum(test):
    count = total = 0
    for number in range(sys.maxunicode + 1):
        if test(chr(number)):
            count += 1
            total = (total * 31 + number) % 1000000007
    return count, total


print("isdecimal", checksum(str.isdecimal))
print("isdigit", checksum(str.isdigit))
print("isnumeric", checksum(str.isnumeric))
