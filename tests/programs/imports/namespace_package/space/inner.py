value = 'inner'; from . import other
