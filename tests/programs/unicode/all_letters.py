"""Every code point: isalpha isalnum islower isupper istitle."""
import sys


def checksum(test):
    count = total = 0
    for number in range(sys.maxunicode + 1):
        if test(chr(number)):
            count += 1
            total = (total * 31 + number) % 1000000007
    return count, total


print("isalpha", checksum(str.isalpha))
print("isalnum", checksum(str.isalnum))
print("islower", checksum(str.islower))
print("isupper", checksum(str.isupper))
print("istitle", checksum(str.istitle))
