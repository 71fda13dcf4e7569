"""Warnings about patterns name the line that gave the pattern."""
import re, warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    re.compile(r'()(?(+1)a|b)')
    re.match(r'()(?(1_0)a|b)' if 0 else r'()(?( 1 )a|b)', 'x')
    re.sub(r'()[[a]', r'\g< 1 >', 'a')
    re.compile(r'()').sub(r'\g<+1>', 'a')
    re.findall('[[a]', 'x'); re.split('[a||b]', 'x')
for x in w: print(x.filename.split('/')[-1], x.lineno, x.message)
