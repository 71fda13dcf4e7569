"""A package."""
print("pack runs", __name__)
NAME = "the pack"
