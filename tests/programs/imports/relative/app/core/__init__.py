from .. import util
from ..util import helper as from_parent
