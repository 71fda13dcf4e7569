"""What typing takes from C."""

def _idfunc(x, /):
    """The argument itself."""
