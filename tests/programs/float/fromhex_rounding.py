"""float.fromhex rounds once, half to even, subnormal numbers too."""
import random

cases = ['0x0.ffffffffffffecp-1022', '0x0.ffffffffffffe8p-1022', '0x0.ffffffffffffe8000001p-1022', '0x0.00000000000008p-1022',
         '0x0.000000000000080000001p-1022', '0x1p-1075', '0x1.8p-1075', '0x1p-1074', '0x1p-1076', '0x1.fffffffffffff8p1023',
         '0x1.fffffffffffff7ffffffffp1023', '0x1.00000000000008p0', '0x1.00000000000018p0', '0x1.000000000000080000000001p0',
         '0x0p999999999999999999', '0x1p99999999999999999999', '0x1p-99999999999999999999', '-0x0.0p0', 'ffff', '0x.8', '.', '0x',
         '0x1000000000000000000000000000.8p-100', '0x123456789abcdef01234p5', '1p-0', '0x1.p+3', '0x' + '0' * 500 + '1p3', '+0X1P+4',
         '0x0.' + '0' * 500 + '1p2004', '0x1' + '0' * 300 + 'p-1200', '-inf', 'nan', 'infinit', '0x1p', '1.5.5', ' 0x1 ', '0x1g']
for text in cases:
    try:
        print(float.fromhex(text).hex())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)

generator = random.Random(7)
for i in range(400):
    digits = ''.join(generator.choice('0123456789abcdef') for _ in range(generator.randrange(1, 30)))
    at = generator.randrange(len(digits) + 1)
    text = f"0x{digits[:at]}.{digits[at:]}p{generator.randrange(-1120, 1000)}"
    try:
        print(text, float.fromhex(text).hex())
    except OverflowError as e:
        print(text, e)
