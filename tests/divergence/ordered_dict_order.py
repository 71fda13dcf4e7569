# dict's own methods, called on an OrderedDict.
from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
dict.__delitem__(d, "b")
dict.__setitem__(d, "d", 4)
print(d, list(d), len(d))
