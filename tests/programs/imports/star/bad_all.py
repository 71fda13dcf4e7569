__all__ = ["nothing_of_that_name"]
