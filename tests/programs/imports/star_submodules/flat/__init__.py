__all__ = ["present", "missing"]
