"""A POSIX helper for the subprocess module."""

def fork_exec(*args) -> int:
    """Starts a program, as subprocess.Popen describes it: its number."""
