__all__ = ["listed", "_private_listed"]
listed = "listed"
_private_listed = "private"
unlisted = 1
