"""Literal patterns: concatenation, prefixes, big numbers, signs, complex, equality across types."""
def f(x):
    match x:
        case "": return "empty"
        case "a" "b": return "ab"
        case r"\n": return "raw"
        case "\n": return "newline"
        case """tri
ple""": return "triple"
        case b"": return "no bytes"
        case b"\x00\xff": return "bytes"
        case 0x10: return "hex 16"
        case 1_000_000: return "million"
        case 123456789012345678901234567890: return "huge"
        case -9223372036854775808: return "min64"
        case 9223372036854775808: return "2**63"
        case 1e308: return "1e308"
        case 0.1: return "tenth"
        case -0.0: return "zero"
        case 2 + 0j: return "two complex"
        case -1 - 1j: return "-1-1j"
        case "é": return "e acute"
        case "\N{SNOWMAN}": return "snowman"
    return "none"
from fractions import Fraction
from decimal import Decimal
for x in ("", "ab", "\\n", "\n", "tri\nple", b"", b"\x00\xff", 16, 10**6, 123456789012345678901234567890, -2**63, 2**63, 1e308, 0.1, 0, -0.0, False, 2, 2.0, 2+0j, -1-1j, "é", "e\u0301", "☃",
          Fraction(2), Fraction(1, 10), Decimal("0.1"), Decimal(2), bytearray(b"\x00\xff"), None):
    print(repr(x), f(x))
