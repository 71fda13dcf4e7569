"""The module io under the name that its classes give. (Where io is imported first, it enters itself under this name.)"""

import io
import sys

sys.modules[__name__] = io
