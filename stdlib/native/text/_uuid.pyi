"""What the module uuid takes from the system."""

has_uuid_generate_time_safe: int = ...

def generate_time_safe() -> tuple:
    """The bytes of a UUID of version 1, and -1: no other process was asked whether it makes the same."""
