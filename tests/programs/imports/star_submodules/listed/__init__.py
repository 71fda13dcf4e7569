__all__ = ["alpha", "beta"]
beta = "a variable"
