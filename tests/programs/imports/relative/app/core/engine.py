from . import sibling
from .sibling import name as sibling_name
from .. import util
from ..util import helper

try:
    from ... import above
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .nowhere import x
except ImportError as e:
    print(type(e).__name__, e)
try:
    from . import nowhere
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])


def run():
    return helper(sibling.name) + util.helper("!")
