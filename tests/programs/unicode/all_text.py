"""Every code point: isspace isprintable isidentifier isascii."""
import sys


def checksum(test):
    count = total = 0
    for number in range(sys.maxunicode + 1):
        if test(chr(number)):
            count += 1
            total = (total * 31 + number) % 1000000007
    return count, total


print("isspace", checksum(str.isspace))
print("isprintable", checksum(str.isprintable))
print("isidentifier", checksum(str.isidentifier))
print("isascii", checksum(str.isascii))
