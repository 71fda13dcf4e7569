__all__ = ["first"]
__all__ += ("second",)
__all__.extend(["third"])
if __name__:
    __all__.append("fourth")
