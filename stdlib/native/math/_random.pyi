"""The generator of pseudo-random numbers behind the module random."""

@module("_random")
@layout("RandomObject", pointers=[], header="../stdlib/native/math/random_types.h")
@flags("BASE")
class Random(object):
    """The Mersenne Twister MT19937, seeded as CPython does."""
    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, /, *args, **kwargs) -> None: ...
    def random(self) -> float:
        """The next float in [0.0, 1.0): 53 bits of two numbers."""
    def seed(self, n=None, /) -> None:
        """Starts anew from an int, the hash of something else, or (None) the system's random bytes."""
    def getstate(self) -> tuple:
        """624 words and a position."""
    def setstate(self, state, /) -> None:
        """What getstate gave."""
    def getrandbits(self, k, /) -> int:
        """An int of k random bits."""

