# Keys that occur again in a document are one object, whatever characters are in them.
import json

for text in ('[{"a_key": 1, "b_\xe9": 2, "x\\u0041": 1}, {"a_key": 3, "b_\xe9": 4, "xA": 2}]',
             '[{"a_key": 1, "b_\u2020": 2, "\U0001f600": 1}, {"a_key": 3, "b_\u2020": 4, "\U0001f600": 2}]',
             '[{"a": 1, "%s": 2}, {"a": 1, "%s": 2}]' % ("long" * 100, "long" * 100)):
    first, second = json.loads(text)
    print(first.keys() == second.keys(), [a is b for a, b in zip(first, second)])
