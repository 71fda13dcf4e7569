__all__ = ["member"]
