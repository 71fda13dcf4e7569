from . import inner
LEVEL = 1
